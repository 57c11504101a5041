package nl.handenindewijk.agenda;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What becomes of an appointment, as it was chosen.
 *
 * @param afspraak its id
 * @param version as the form was shown
 * @param naar ISO date it is moved to
 * @param tijd ISO time it is moved to
 * @param duur minutes
 * @param sleutel made when the form was shown
 */
record AppointmentChangeForm(
        @Nullable String afspraak,
        @Nullable String version,
        @Nullable String actie,
        @Nullable String naar,
        @Nullable String tijd,
        @Nullable String duur,
        @Nullable String reden,
        @Nullable String sleutel) {

    private static final int LONGEST = 500;

    /** What can be done with an appointment. */
    enum Act {
        GEWEEST(AppointmentState.KEPT),
        NIET_INWONER(AppointmentState.MISSED_BY_RESIDENT),
        NIET_WIJ(AppointmentState.MISSED_BY_US),
        VERZETTEN(AppointmentState.PLANNED),
        VERVALT(AppointmentState.CANCELLED);

        private final AppointmentState state;

        Act(AppointmentState state) {
            this.state = state;
        }

        /** Whether it can only be said afterwards. */
        public boolean isOutcome() {
            return this != VERZETTEN && this != VERVALT;
        }
    }

    static AppointmentChangeForm of(Appointment planned) {
        var slot = planned.slot();
        return new AppointmentChangeForm(
                planned.id().toString(),
                "" + planned.version(),
                null,
                slot.day().toString(),
                slot.time().toString(),
                "" + slot.minutes(),
                null,
                UUID.randomUUID().toString());
    }

    private @Nullable Act act() {
        return Fields.code(Act.class, actie).orElse(null);
    }

    void check(Errors errors, LocalDate today) {
        var act = act();
        if (act == null) {
            errors.rejectValue("actie", "agenda.error.act");
            return;
        }
        if (act == Act.VERZETTEN) {
            Times.check(errors, "naar", naar, "tijd", tijd, "duur", duur, today);
        }
        if (!act.isOutcome() && Fields.line(reden) == null) {
            errors.rejectValue("reden", "agenda.error.reason");
        } else if (Fields.isTooLong(reden, LONGEST)) {
            errors.rejectValue("reden", "agenda.error.long", new Object[] {LONGEST}, null);
        }
    }

    /** Whether resident and worker met. */
    boolean isKept() {
        return act() == Act.GEWEEST;
    }

    ChangeAppointment.Input input(PublicReference reference) {
        var act = Objects.requireNonNull(act());
        return new ChangeAppointment.Input(
                reference,
                Fields.id(afspraak).orElseThrow(NotHere::new),
                Fields.number(version),
                act.state,
                act == Act.VERZETTEN
                        ? new Slot(
                                Fields.day(naar).orElseThrow(),
                                Fields.time(tijd).orElseThrow(),
                                (int) Fields.number(duur))
                        : null,
                Fields.line(reden),
                Fields.key(sleutel));
    }
}
