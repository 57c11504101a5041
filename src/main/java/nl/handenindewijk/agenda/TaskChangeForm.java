package nl.handenindewijk.agenda;

import java.time.LocalDate;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What becomes of a task, as it was chosen.
 *
 * @param taak its id
 * @param version as the form was shown
 * @param naar ISO date it is moved to
 * @param terug where the worker came from: "taken" for the own list
 * @param sleutel made when the form was shown
 */
record TaskChangeForm(
        @Nullable String taak,
        @Nullable String version,
        @Nullable String actie,
        @Nullable String naar,
        @Nullable String reden,
        @Nullable String terug,
        @Nullable String sleutel) {

    private static final int LONGEST = 500;

    /** What can be done with a task. */
    enum Act {
        KLAAR,
        VERZETTEN,
        VERVALT
    }

    static TaskChangeForm of(Task task, @Nullable String from) {
        return new TaskChangeForm(
                task.id().toString(),
                "" + task.version(),
                Act.KLAAR.name(),
                null,
                null,
                from,
                UUID.randomUUID().toString());
    }

    private @Nullable Act act() {
        return Fields.code(Act.class, actie).orElse(null);
    }

    void check(Errors errors, LocalDate today) {
        var act = act();
        if (act == null) {
            errors.rejectValue("actie", "agenda.error.act");
        }
        if (act == Act.VERZETTEN && Fields.day(naar).isEmpty()) {
            errors.rejectValue("naar", "agenda.error.day");
        } else if (act == Act.VERZETTEN && Fields.day(naar).orElseThrow().isBefore(today)) {
            errors.rejectValue("naar", "agenda.error.past");
        }
        if (act != null && act != Act.KLAAR && Fields.line(reden) == null) {
            errors.rejectValue("reden", "agenda.error.reason");
        } else if (Fields.isTooLong(reden, LONGEST)) {
            errors.rejectValue("reden", "agenda.error.long", new Object[] {LONGEST}, null);
        }
    }

    ChangeTask.Input input(PublicReference reference) {
        var act = act();
        var state = act == Act.KLAAR ? TaskState.DONE : act == Act.VERVALT ? TaskState.DROPPED : TaskState.OPEN;
        return new ChangeTask.Input(
                reference,
                Fields.id(taak).orElseThrow(NotHere::new),
                Fields.number(version),
                state,
                state == TaskState.OPEN ? Fields.day(naar).orElseThrow() : null,
                Fields.line(reden),
                Fields.key(sleutel));
    }
}
