package nl.handenindewijk.intake.web;

import java.util.Collection;
import java.util.List;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What somebody who passes something on tells about themselves. Only who wants to be unknown may leave out name and way to
 * be reached; of them nothing is kept even if it was typed.
 *
 * @param weet whether the person knows
 * @param wie what the sender is to the person
 * @param melder name of the sender
 * @param bereik how to reach the sender
 * @param noemen whether the person may hear who passed it on
 * @param terug whether the sender wants to see that it was taken up
 */
record SenderForm(
        @Nullable String weet,
        @Nullable String wie,
        @Nullable String melder,
        @Nullable String bereik,
        @Nullable String noemen,
        @Nullable String terug) {

    /** Those who come to the site; the police and Veilig Thuis have another door, and creditors send files. */
    static final List<Sender> SENDERS = List.of(
            Sender.FAMILY_OR_NEIGHBOUR, Sender.GP, Sender.SCHOOL, Sender.HOUSING_ASSOCIATION, Sender.OTHER_WORKER);

    private static final int LONGEST = 300;

    void check(Errors errors) {
        oneOf(EntryForm.KNOWS, "weet", weet, errors);
        oneOf(SENDERS.stream().map(Sender::name).toList(), "wie", wie, errors);
        oneOf(EntryForm.NAMING, "noemen", noemen, errors);
        if (!wantsToBeUnknown()) {
            line("melder", melder, errors);
            line("bereik", bereik, errors);
        }
        oneOf(EntryForm.BACK, "terug", terug, errors);
    }

    boolean wantsToBeUnknown() {
        return noted("").wantsToBeUnknown();
    }

    private static void line(String field, @Nullable String typed, Errors errors) {
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

    /**
     * The same as a worker would have noted it.
     *
     * @param language of the page
     */
    EntryForm noted(String language) {
        return new EntryForm(Channel.ONLINE.name(), null, wie, noemen, melder, bereik, weet, terug, language, null);
    }
}
