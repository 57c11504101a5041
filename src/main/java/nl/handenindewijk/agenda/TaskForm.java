package nl.handenindewijk.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A task as it was typed.
 *
 * @param wat what is to be done
 * @param dag ISO date
 * @param wie id of a colleague
 * @param sleutel made when the form was shown
 */
record TaskForm(
        @Nullable String wat,
        @Nullable String dag,
        @Nullable String wie,
        @Nullable String sleutel) {

    private static final int LONGEST = 500;

    static TaskForm empty(UUID who) {
        return new TaskForm(null, null, who.toString(), UUID.randomUUID().toString());
    }

    void check(Errors errors, LocalDate today, Map<UUID, String> colleagues) {
        if (Fields.line(wat) == null) {
            errors.rejectValue("wat", "agenda.error.what");
        } else if (Fields.isTooLong(wat, LONGEST)) {
            errors.rejectValue("wat", "agenda.error.long", new Object[] {LONGEST}, null);
        }
        var due = Fields.day(dag);
        if (due.isEmpty()) {
            errors.rejectValue("dag", "agenda.error.day");
        } else if (due.get().isBefore(today)) {
            errors.rejectValue("dag", "agenda.error.past");
        }
        if (Fields.id(wie).filter(colleagues::containsKey).isEmpty()) {
            errors.rejectValue("wie", "agenda.error.who");
        }
    }

    AddTask.Input input(PublicReference reference) {
        return new AddTask.Input(
                reference,
                String.valueOf(Fields.line(wat)),
                Fields.day(dag).orElseThrow(),
                Fields.id(wie).orElseThrow(),
                Fields.key(sleutel));
    }
}
