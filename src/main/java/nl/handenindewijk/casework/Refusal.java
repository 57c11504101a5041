package nl.handenindewijk.casework;

/** The aggregate refuses an action, in words: the reason is a message key {@code refusal.REASON}. */
public class Refusal extends RuntimeException {

    private final Reason reason;

    Refusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it was refused. */
    public Reason reason() {
        return reason;
    }

    /** The rules that can refuse. */
    public enum Reason {
        /** The table of allowed moves has no such move. */
        MOVE_NOT_ALLOWED,
        /** Lowering the level takes a reason by a named worker. */
        LOWERING_NEEDS_REASON,
        /** U0 and U1 never wait. */
        URGENT_NEVER_WAITS,
        /** GEEN_CONTACT takes three attempts first. */
        NO_CONTACT_TAKES_THREE_ATTEMPTS,
        /** The worker is not in the team that has the case. */
        NOT_IN_TEAM,
        /** The worker may never see this case. */
        WORKER_EXCLUDED,
        /** The case is restricted, and this worker was not let in. */
        NOT_LET_IN,
        /** Without this worker nobody could open the case. */
        NOBODY_LEFT,
        /** The load of the worker is above the agreed band; one more takes a reason. */
        OVER_BAND_NEEDS_REASON,
        /** The other case has an earlier date of the law. */
        LAW_IS_STRICTER,
        /** Not the same people may see both cases. */
        ACCESS_DIFFERS,
        /** A reason is required here. */
        REASON_REQUIRED,
        /** Every goal has an outcome before the case is closed. */
        OPEN_GOALS,
        /** Brought somewhere warmly is done when organisation and resident found each other. */
        NO_CONTACT_YET,
        /** Who proposed to close does not confirm it. */
        SECOND_PAIR_IS_ANOTHER,
        /** Only a worker of the team that has the case confirms its closing. */
        SECOND_PAIR_OF_TEAM,
        /** The team already has it. */
        SAME_TEAM,
        /** Writing is not safe for this resident in this way. */
        NOT_SAFE
    }
}
