package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.handenindewijk.terms.SilenceAlarm;
import nl.handenindewijk.terms.Suspension;
import org.jspecify.annotations.Nullable;

/** The dates that follow from a state of a request; Dutch calendar dates throughout. */
interface CaseDates {

    /** Last day of the municipality's promise for first human contact. */
    LocalDate contactBy(Level level, Instant receivedAt);

    /** Last day on which somebody has read a new request. */
    LocalDate readBy(Instant receivedAt);

    /** The day on which somebody reads what the portal could not judge: the same one, or the next on which there is one. */
    LocalDate readTodayBy(Instant receivedAt);

    /** Last day on which a message of the resident is answered. */
    LocalDate answerBy(Instant writtenAt);

    /** The days from which silence since that moment is too long. */
    SilenceAlarm silence(Instant since);

    /** The strictest plausible statutory term for these themes and danger kinds, null where the law sets none. */
    @Nullable
    LegalDate strictestLegalDate(List<String> themes, List<String> dangerKinds, LocalDate receivedOn);

    /** The statutory term of a request that a worker has classified, null where the law sets none. */
    @Nullable
    LegalDate classifiedLegalDate(Qualification what, List<String> dangerKinds, LocalDate receivedOn);

    /** The last day of a statutory term with the days on which it stood still; null where the law gives no number. */
    @Nullable
    LocalDate legalDue(String code, LocalDate receivedOn, List<Suspension> suspensions);

    /** Whether the law lets this term stand still while somebody is asked something (Awb 4:15). */
    boolean isSuspendable(String code, LocalDate receivedOn);

    /** Working days after the first date, up to and including the last. */
    int workingDaysBetween(LocalDate first, LocalDate last);
}
