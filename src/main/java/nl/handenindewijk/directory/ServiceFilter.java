package nl.handenindewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.handenindewijk.casework.submission.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for; null stands for anything.
 *
 * @param district one that the service is for, by name or as part of the whole municipality
 * @param words any of which the beginning is enough
 * @param status only with this state; null for those that are offered or closed for a while
 * @param checkedBefore not looked at since this day
 */
public record ServiceFilter(
        @Nullable Theme theme,
        @Nullable String district,
        @Nullable String language,
        @Nullable Moment open,
        @Nullable String words,
        @Nullable ServiceStatus status,
        @Nullable LocalDate checkedBefore) {

    /** Hours that must hold this moment. */
    public record Moment(DayOfWeek day, LocalTime time) {}

    /** Everything that is offered. */
    public static ServiceFilter all() {
        return new ServiceFilter(null, null, null, null, null, null, null);
    }
}
