package nl.handenindewijk.intake.web;

import java.util.Arrays;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.intake.Answers;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * Whether there is danger right now.
 *
 * @param gevaar a name of {@link Choice}
 * @param kinderen "JA" or "NEE", anything else is no answer
 */
record DangerForm(@Nullable String gevaar, @Nullable String kinderen) implements Checked {

    private static final String YES = "JA";
    private static final String NO = "NEE";

    /** The three answers, in the order of the page. */
    enum Choice {
        JA(DangerAnswer.YES),
        NEE(DangerAnswer.NO),
        WEET_NIET(DangerAnswer.UNKNOWN);

        private final DangerAnswer answer;

        Choice(DangerAnswer answer) {
            this.answer = answer;
        }

        static Choice of(DangerAnswer answer) {
            return Arrays.stream(values())
                    .filter(choice -> choice.answer == answer)
                    .findFirst()
                    .orElse(WEET_NIET);
        }
    }

    static DangerForm of(Answers answers) {
        var given = answers.danger();
        return new DangerForm(given == null ? null : Choice.of(given).name(), children(answers));
    }

    @Override
    public void check(Errors errors) {
        if (Arrays.stream(Choice.values()).noneMatch(choice -> choice.name().equals(gevaar))) {
            errors.rejectValue("gevaar", "intake.error.gevaar.leeg");
        }
    }

    DangerAnswer toAnswer() {
        return Choice.valueOf(String.valueOf(gevaar)).answer;
    }

    private static @Nullable String children(Answers answers) {
        var atHome = answers.childrenAtHome();
        return atHome == null ? null : atHome ? YES : NO;
    }

    /** Whether children live at home, null if that stayed open. */
    @Nullable
    Boolean childrenAtHome() {
        return YES.equals(kinderen) ? Boolean.TRUE : NO.equals(kinderen) ? Boolean.FALSE : null;
    }
}
