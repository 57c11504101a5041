package nl.handenindewijk.agenda;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An appointment as it was typed.
 *
 * @param soort code of {@link How}
 * @param dag ISO date
 * @param tijd ISO time by the clock on the wall
 * @param duur minutes
 * @param plek where, if it needs to be said
 * @param wie id of a colleague
 * @param sleutel made when the form was shown
 */
record AppointmentForm(
        @Nullable String soort,
        @Nullable String dag,
        @Nullable String tijd,
        @Nullable String duur,
        @Nullable String plek,
        @Nullable String wie,
        @Nullable String sleutel) {

    private static final int LONGEST = 200;

    static AppointmentForm empty(UUID who) {
        return new AppointmentForm(
                null, null, null, "60", null, who.toString(), UUID.randomUUID().toString());
    }

    void check(Errors errors, LocalDate today, Map<UUID, String> colleagues) {
        if (Fields.code(How.class, soort).isEmpty()) {
            errors.rejectValue("soort", "agenda.error.how");
        }
        Times.check(errors, "dag", dag, "tijd", tijd, "duur", duur, today);
        if (Fields.isTooLong(plek, LONGEST)) {
            errors.rejectValue("plek", "agenda.error.long", new Object[] {LONGEST}, null);
        }
        if (Fields.id(wie).filter(colleagues::containsKey).isEmpty()) {
            errors.rejectValue("wie", "agenda.error.who");
        }
    }

    MakeAppointment.Input input(PublicReference reference) {
        return new MakeAppointment.Input(
                reference,
                String.valueOf(soort),
                Fields.day(dag).orElseThrow(),
                Fields.time(tijd).orElseThrow(),
                (int) Fields.number(duur),
                Fields.line(plek),
                Fields.id(wie).orElseThrow(),
                Fields.key(sleutel));
    }
}
