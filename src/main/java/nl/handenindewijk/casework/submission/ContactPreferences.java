package nl.handenindewijk.casework.submission;

import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a resident may be reached safely. Whoever sends or calls obeys this; the default of everything is "no".
 *
 * @param channels what is allowed; empty: the person comes back with reference and code
 * @param phone as typed, null if none
 * @param email as typed, null if none
 * @param times when calling is safe; empty: any time
 * @param voicemail whether a message may be left
 * @param safeName who the caller should say to be, null if it does not matter
 * @param remark what else matters for safe contact, null if nothing
 */
public record ContactPreferences(
        Set<ContactChannel> channels,
        @Nullable String phone,
        @Nullable String email,
        Set<DayPart> times,
        boolean voicemail,
        @Nullable String safeName,
        @Nullable String remark) {

    /** Nothing is allowed: the resident looks with reference and code. */
    public static ContactPreferences none() {
        return new ContactPreferences(Set.of(), null, null, Set.of(), false, null, null);
    }

    /** Whether a neutral mail may go out: only after an explicit yes (F4). */
    public boolean allowsMail() {
        return email != null && channels.contains(ContactChannel.EMAIL);
    }

    /** Whether somebody may call. */
    public boolean allowsCalls() {
        return phone != null && channels.contains(ContactChannel.PHONE);
    }

    /** The parts of a day in which somebody may call; all where the resident named none. */
    public List<DayPart> safeTimes() {
        return Stream.of(DayPart.values())
                .filter(part -> times.isEmpty() || times.contains(part))
                .toList();
    }

    /** A way of reaching somebody. */
    public enum ContactChannel {
        PHONE,
        EMAIL,
        LETTER,
        VISIT
    }

    /** A part of a working day: before 12.00, 12.00 to 17.00, after 17.00. */
    public enum DayPart {
        MORNING,
        AFTERNOON,
        EVENING;

        private static final int NOON = 12;
        private static final int FIVE = 17;

        /** The part in which a time of day falls, Europe/Amsterdam. */
        public static DayPart of(LocalTime time) {
            return time.getHour() < NOON ? MORNING : time.getHour() < FIVE ? AFTERNOON : EVENING;
        }
    }
}
