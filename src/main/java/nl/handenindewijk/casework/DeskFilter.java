package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.casework.submission.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a worker wants to see of the desk; null means all.
 *
 * @param district CBS code
 * @param status null: all that is open
 * @param nobody only cases without an owner; goes before {@code owner}
 * @param section null: all sections
 * @param sign code of a kind of danger that the portal noticed in the story
 */
public record DeskFilter(
        @Nullable String district,
        @Nullable Theme theme,
        @Nullable Level level,
        @Nullable Status status,
        @Nullable UUID owner,
        boolean nobody,
        @Nullable Due due,
        @Nullable DeskSection section,
        Sort sort,
        @Nullable String sign) {

    /** For {@code sign}: any kind of danger. */
    public static final String ANY_SIGN = "*";

    /** Everything that is open, by date. */
    public static final DeskFilter NONE =
            new DeskFilter(null, null, null, null, null, false, null, null, Sort.DATE, null);

    /** A closed case has no date that binds any more: closed ones run by receipt, whatever is asked. */
    public DeskFilter {
        if (status != null && !status.isOpen()) {
            sort = Sort.RECEIVED;
        }
    }

    /** Whatever the portal noticed in the story. */
    public DeskFilter(
            @Nullable String district,
            @Nullable Theme theme,
            @Nullable Level level,
            @Nullable Status status,
            @Nullable UUID owner,
            boolean nobody,
            @Nullable Due due,
            @Nullable DeskSection section,
            Sort sort) {
        this(district, theme, level, status, owner, nobody, due, section, sort, null);
    }

    /** The same filter on another section. */
    public DeskFilter in(DeskSection other) {
        return new DeskFilter(district, theme, level, status, owner, nobody, due, other, sort, sign);
    }

    /** When the next date is. */
    public enum Due {
        TODAY,
        THIS_WEEK,
        OVERDUE,
        /** A statutory term runs out this week, or did. */
        LAW,
        /** No human contact for too long, whatever its next date. */
        SILENT
    }

    /** The order of the rows. */
    public enum Sort {
        /** The earliest date that binds first. */
        DATE,
        /** The newest first. */
        RECEIVED,
        /** The most urgent first, then by date. */
        LEVEL
    }
}
