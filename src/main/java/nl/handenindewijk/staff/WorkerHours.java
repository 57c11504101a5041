package nl.handenindewijk.staff;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The hours of somebody who can be given work, as they hold today, and what comes.
 *
 * @param teams by name
 * @param hours contract hours a week
 * @param residentsPercent part of them that goes to residents, 0 to 100
 * @param nextFrom day of the next change, null if none is planned, as are the two after it
 * @param awayFrom first day of an absence that is not over, null if there is none
 * @param awayUntil last day of it
 * @param cover who covers then, null if nobody does
 */
public record WorkerHours(
        UUID id,
        String name,
        List<String> teams,
        BigDecimal hours,
        int residentsPercent,
        @Nullable LocalDate nextFrom,
        @Nullable BigDecimal nextHours,
        @Nullable Integer nextPercent,
        @Nullable LocalDate awayFrom,
        @Nullable LocalDate awayUntil,
        @Nullable String cover) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** Hours a week for residents. */
    public BigDecimal forResidents() {
        return hours.multiply(BigDecimal.valueOf(residentsPercent)).divide(ALL, 1, RoundingMode.HALF_UP);
    }
}
