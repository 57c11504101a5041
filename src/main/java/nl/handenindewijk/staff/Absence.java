package nl.handenindewijk.staff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is away today. It ends by itself on the day after the last one.
 *
 * @param until last day
 * @param coverId who covers and is at work today, null if nobody does
 * @param coverName null if nobody covers
 */
public record Absence(
        UUID workerId,
        LocalDate until,
        @Nullable UUID coverId,
        @Nullable String coverName) {}
