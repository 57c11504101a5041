package nl.handenindewijk.intake.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.intake.Answers;
import nl.handenindewijk.intake.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody tells about somebody else. The rules are those of the forms of residents and of workers; of the person
 * nothing has to be known.
 *
 * @param naam of the person, as all up to {@code opmerking}
 * @param weet for what follows see {@link SenderForm}
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

    /** No mail: the portal would write to whatever address a stranger types. */
    static final List<String> WAYS = List.of("PHONE", "VISIT", "LETTER");

    private static final String PHONE = "PHONE";

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
        if (ways().isEmpty() && sender().wantsToBeUnknown()) {
            errors.rejectValue("kanaal", "intake.error.ander.onbekend");
        }
        sender().check(errors);
    }

    /** @param language of the page */
    Entry toEntry(String language) {
        var entry = sender().noted(language);
        var detail = new LinkedHashMap<>(entry.detail());
        detail.put("first", ways().isEmpty() ? "SENDER" : "PERSON");
        return new Entry(
                question().toAnswers(),
                Channel.ONLINE,
                entry.sender().orElseThrow(),
                language,
                detail,
                entry.words(),
                entry.mayFollow(),
                null);
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
                Typed.isEmpty(telefoon) // which this form tells in its own words
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

    private SenderForm sender() {
        return new SenderForm(weet, wie, melder, bereik, noemen, terug);
    }
}
