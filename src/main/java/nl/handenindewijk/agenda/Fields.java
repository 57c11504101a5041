package nl.handenindewijk.agenda;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what forms send; what is no value is none. */
final class Fields {

    private static final int ISO_DATE = 10;

    private Fields() {}

    /** Of a year of four digits: the database takes the last day of Java for the end of time, and nothing counts with that. */
    static Optional<LocalDate> day(@Nullable String typed) {
        try {
            return typed == null || typed.length() != ISO_DATE ? Optional.empty() : Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<LocalTime> time(@Nullable String typed) {
        try {
            return typed == null ? Optional.empty() : Optional.of(LocalTime.parse(typed));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(@Nullable String typed) {
        try {
            return typed == null || typed.length() != 36 ? Optional.empty() : Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    static <E extends Enum<E>> Optional<E> code(Class<E> type, @Nullable String typed) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> one.name().equals(typed))
                .findFirst();
    }

    /** A form without a key of its own gets one that no other has, so it is never taken for one that was sent before. */
    static UUID key(@Nullable String typed) {
        return id(typed).orElseGet(UUID::randomUUID);
    }

    static long number(@Nullable String typed) {
        return typed != null && typed.matches("\\d{1,9}") ? Long.parseLong(typed) : -1;
    }

    /** Without spaces at the ends; null if nothing is left. */
    static @Nullable String line(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    static boolean isTooLong(@Nullable String typed, int most) {
        return typed != null && typed.codePointCount(0, typed.length()) > most;
    }
}
