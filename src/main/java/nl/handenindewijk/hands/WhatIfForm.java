package nl.handenindewijk.hands;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A question as it was typed.
 *
 * @param wijk code of a district
 * @param handen full-time posts more or fewer
 * @param vragen per cent more or fewer requests
 * @param taak per cent of the hours that goes to something else than requests
 * @param naam to keep it under
 */
record WhatIfForm(String wijk, String handen, String vragen, String taak, String naam) {

    private static final double MOST_HANDS = 50;
    private static final double MOST_QUESTIONS = 300;
    private static final double MOST_OTHER_TASKS = 90;
    private static final int LONGEST_NAME = 100;

    WhatIfForm {
        wijk = Typed.line(wijk);
        handen = orNothing(handen);
        vragen = orNothing(vragen);
        taak = orNothing(taak);
        naam = Typed.line(naam);
    }

    private static String orNothing(@Nullable String typed) {
        var line = Typed.line(typed);
        return line.isEmpty() ? "0" : line;
    }

    void check(Errors errors) {
        reject(errors, "handen", hands(), -MOST_HANDS, MOST_HANDS);
        reject(errors, "vragen", questions(), -MOST_OTHER_TASKS, MOST_QUESTIONS);
        reject(errors, "taak", task(), 0, MOST_OTHER_TASKS);
    }

    void checkName(Errors errors) {
        if (naam.isEmpty() || naam.length() > LONGEST_NAME) {
            errors.rejectValue("naam", "hands.plan.name.missing");
        }
    }

    private static void reject(Errors errors, String field, OptionalDouble value, double least, double most) {
        if (value.isEmpty()) {
            errors.rejectValue(field, "hands.assumption.range", new Object[] {(int) least, (int) most}, null);
        }
    }

    /** Empty if a number cannot be read. */
    Optional<WhatIf> change() {
        return hands().isEmpty() || questions().isEmpty() || task().isEmpty()
                ? Optional.empty()
                : Optional.of(new WhatIf(
                        hands().getAsDouble(), (int) questions().getAsDouble(), 100 - (int) task().getAsDouble()));
    }

    private OptionalDouble hands() {
        return Typed.number(handen, -MOST_HANDS, MOST_HANDS);
    }

    private OptionalDouble questions() {
        return Typed.number(vragen, -MOST_OTHER_TASKS, MOST_QUESTIONS);
    }

    private OptionalDouble task() {
        return Typed.number(taak, 0, MOST_OTHER_TASKS);
    }
}
