package nl.handenindewijk.staff.hours;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Hours that hold from a day on.
 *
 * @param nr counts all of them; of two for the same day the higher one holds
 * @param residentsPercent part of the hours that goes to residents
 * @param replaced whether a later one took its place on the same day
 */
public record Stint(
        long nr,
        LocalDate validFrom,
        BigDecimal hours,
        int residentsPercent,
        String reason,
        UUID setBy,
        Instant setAt,
        boolean replaced) {}
