package nl.handenindewijk.intake.web;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.EnterForSomebody;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody tells about somebody else. The rules are those of the forms of residents and of workers; of the person
 * nothing has to be known.
 *
 * @param naam of the person, as all up to {@code weet}
 * @param weet whether the person knows
 * @param wie what the sender is to the person
 * @param melder name of the sender
 * @param bereik how to reach the sender
 * @param noemen whether the person may hear who passed it on
 * @param terug whether the sender wants to see that it was taken up
 * @param sleutel made when the page was shown
 */
record PassOnForm(
        @Nullable String gevaar,
        @Nullable String kinderen,
        @Nullable String verhaal,
        @Nullable Set<String> thema,
        @Nullable String naam,
        @Nullable String postcode,
        @Nullable String huisnummer,
        @Nullable String toevoeging,
        @Nullable Set<String> kanaal,
        @Nullable String telefoon,
        @Nullable String opmerking,
        @Nullable String weet,
        @Nullable String wie,
        @Nullable String melder,
        @Nullable String bereik,
        @Nullable String noemen,
        @Nullable String terug,
        @Nullable String sleutel)
        implements Checked {

    /** Those who come to the site; the police and Veilig Thuis have another door, and creditors send files. */
    static final List<Sender> SENDERS = List.of(
            Sender.FAMILY_OR_NEIGHBOUR, Sender.GP, Sender.SCHOOL, Sender.HOUSING_ASSOCIATION, Sender.OTHER_WORKER);

    /** No mail: the portal would write to whatever address a stranger types. */
    static final List<String> WAYS = List.of("PHONE", "VISIT", "LETTER");

    private static final String PHONE = "PHONE";
    private static final int LONGEST = 300;

    /** What was answered on the pages about oneself is taken over. */
    static PassOnForm of(Answers answers) {
        var own = ShortForm.of(answers);
        var themes = answers.themes().stream().map(Theme::name).collect(Collectors.toCollection(LinkedHashSet::new));
        themes.add(Theme.ZORGEN_OM.name());
        return new PassOnForm(
                own.gevaar(),
                own.kinderen(),
                own.verhaal(),
                themes,
                null,
                own.postcode(),
                own.huisnummer(),
                own.toevoeging(),
                Set.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                UUID.randomUUID().toString());
    }

    @Override
    public void check(Errors errors) {
        question().check(errors);
        if (Typed.isEmpty(postcode) && !Typed.isEmpty(huisnummer)) {
            errors.rejectValue("postcode", "intake.error.postcode.fout");
        }
        if (ways().contains(PHONE) && Typed.isEmpty(telefoon)) {
            errors.rejectValue("telefoon", "intake.error.ander.telefoon");
        }
        if (!errors.hasErrors() && question().lacksAddress()) {
            errors.rejectValue("kanaal", "intake.error.ander.adres");
        }
        oneOf(EntryForm.KNOWS, "weet", weet, errors);
        if (sender().isEmpty()) {
            errors.rejectValue("wie", "intake.error.ander.wie");
        }
        oneOf(EntryForm.NAMING, "noemen", noemen, errors);
        if (!entry("").wantsToBeUnknown()) {
            checkLine("melder", melder, errors);
            checkLine("bereik", bereik, errors);
        } else if (ways().isEmpty()) {
            errors.rejectValue("kanaal", "intake.error.ander.onbekend");
        }
        oneOf(EntryForm.BACK, "terug", terug, errors);
    }

    private static void checkLine(String field, @Nullable String typed, Errors errors) {
        if (Typed.isEmpty(typed)) {
            errors.rejectValue(field, "intake.error.ander." + field);
        } else if (Typed.length(typed) > LONGEST) {
            errors.rejectValue(field, "intake.error.lang", new Object[] {LONGEST}, null);
        }
    }

    private static void oneOf(Collection<String> answers, String field, @Nullable String typed, Errors errors) {
        if (!answers.contains(String.valueOf(typed))) {
            errors.rejectValue(field, "intake.error.ander." + field);
        }
    }

    /** @param language of the page */
    EnterForSomebody.Input toInput(String language) {
        var entry = entry(language);
        var detail = new LinkedHashMap<>(entry.detail());
        detail.put("first", ways().isEmpty() ? "SENDER" : "PERSON");
        return new EnterForSomebody.Input(
                question().toAnswers(),
                Channel.ONLINE,
                sender().orElseThrow(),
                language,
                detail,
                entry.words(),
                entry.mayFollow(),
                null);
    }

    private EntryForm entry(String language) {
        return new EntryForm(Channel.ONLINE.name(), null, wie, noemen, melder, bereik, weet, terug, language, null);
    }

    private Optional<Sender> sender() {
        return SENDERS.stream().filter(each -> each.name().equals(wie)).findFirst();
    }

    private Set<String> ways() {
        return kanaal == null
                ? Set.of()
                : WAYS.stream().filter(kanaal::contains).collect(Collectors.toSet());
    }

    /** The question as its person would have filled it in. */
    private ShortForm question() {
        var ways = ways();
        return new ShortForm(
                thema == null || thema.isEmpty() ? Set.of(Theme.ZORGEN_OM.name()) : thema,
                gevaar,
                kinderen,
                verhaal,
                (Typed.isEmpty(postcode) ? PlaceForm.Choice.LIEVER_NIET : PlaceForm.Choice.ADRES).name(),
                postcode,
                huisnummer,
                toevoeging,
                Typed.isEmpty(telefoon)
                        ? ways.stream().filter(way -> !way.equals(PHONE)).collect(Collectors.toSet())
                        : ways,
                telefoon,
                null,
                Set.of(),
                null,
                null,
                opmerking,
                naam,
                null,
                sleutel);
    }
}
