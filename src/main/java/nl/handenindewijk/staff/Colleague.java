package nl.handenindewijk.staff;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A worker of a team as a colleague who divides work sees them.
 *
 * @param contractHours hours a week
 * @param languages ISO 639-1 codes, for example {@code nl}
 * @param absentUntil last day of the absence of today, null for somebody who is at work
 */
public record Colleague(
        UUID id,
        String displayName,
        BigDecimal contractHours,
        List<String> languages,
        @Nullable LocalDate absentUntil) {}
