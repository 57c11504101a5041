package nl.handenindewijk.staff;

import java.util.Optional;

/** Looks at a session from outside its own requests, for what goes on as long as somebody stays signed in. */
public interface OpenSessions {

    /**
     * Who is signed in with it, as the database has it now; empty once it was signed out, ended by somebody else, idle or
     * old for too long, or may no longer sit at the desk. Looking does not make it last longer.
     */
    Optional<CurrentWorker> workerOf(String sessionId);
}
