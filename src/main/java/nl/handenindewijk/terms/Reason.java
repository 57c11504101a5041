package nl.handenindewijk.terms;

import java.util.List;

/**
 * One step of the answer to "why this date?". Texts are in the messages under {@code reason.worker.KIND} and, in simple
 * language, {@code reason.resident.KIND}; {@link ReasonText} makes sentences of them.
 *
 * @param arguments dates, whole numbers, citations, {@link TermLength}s, enum values with a label, lists of {@link FreeDay}
 */
public record Reason(Kind kind, List<Object> arguments) {

    /** A worker agreed the date with the resident. */
    public static final Reason AGREED = new Reason(Kind.AGREED, List.of());

    /** What kind of step; the arguments are named in this order. */
    public enum Kind {
        /** Citation, length, start event, start date. */
        RULE(true),
        /** Citation, length, start event, date: counted back from an event. */
        RULE_BACKWARDS(true),
        /** Citation, start event: the law wants it at once. */
        AT_ONCE(true),
        /** Citation: a duty without a number. */
        NO_NUMBER(false),
        /** Date: where the term ends by counting alone. */
        RAW(false),
        /** Length, date. */
        EXTENDED(true),
        /** Ground, first day, last day, number of days. */
        SUSPENDED(true),
        /** Number of days together, new date. */
        SUSPENDED_TOGETHER(true),
        /** First day, last day: outside the term, so without effect. */
        SUSPENSION_OUTSIDE(false),
        /** Citation: not a term to give a decision, so it does not stand still. */
        SUSPENSION_NOT_ALLOWED(true),
        /** Days passed over, new date (Atw art. 1). */
        MOVED(true),
        /** New date (Atw art. 2). */
        TWO_ORDINARY_DAYS(true),
        /** Date, day off: it stays, for the length is not set by the law. */
        NOT_MOVED(false),
        /** Date, day off: it stays, for the term is too long (Atw art. 4). */
        NOT_MOVED_LONG(false),
        /** No arguments: only Saturdays and Sundays were passed over in counting working days. */
        WEEKEND_SKIPPED(true),
        /** Weekdays passed over in counting working days. */
        WORKING_DAYS_SKIPPED(true),
        /** No arguments: later decrees may move it. */
        UNCERTAIN(true),
        /** Level, length, start date: the municipality's own promise. */
        PROMISE(true),
        /** Date: a person looks at once, in office hours. */
        PROMISE_AT_ONCE(true),
        /** Date of receipt: after closing time or on a day off. */
        RECEIVED_WHEN_CLOSED(true),
        /** Length, date: a message of a resident is answered. */
        ANSWER(true),
        /** Length, date: a person has read a new request. */
        READ(true),
        /** No arguments: a worker agreed it with the resident. */
        AGREED(true),
        /** Length, since when: no human contact. */
        SILENCE(true);

        private final boolean forResident;

        Kind(boolean forResident) {
            this.forResident = forResident;
        }

        /** Whether it helps a resident to hear it. */
        public boolean isForResident() {
            return forResident;
        }
    }

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason of(Kind kind, Object... arguments) {
        return new Reason(kind, List.of(arguments));
    }
}
