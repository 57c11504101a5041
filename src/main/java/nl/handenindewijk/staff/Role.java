package nl.handenindewijk.staff;

/** What an account may do; an account can have several. */
public enum Role {
    /** Handles requests of the own teams. */
    WORKER,
    /** A worker who also divides the work of the own teams. */
    TEAM_LEAD,
    /** A worker who also reads what stands under the reporting code and decides (<i>aandachtsfunctionaris</i>). */
    ATTENTION_OFFICER,
    /** Manages accounts and teams and reads the report; sees no case. */
    ADMIN,
    /** Reads who looked at what (<i>inzagelog</i>); sees no case. */
    PRIVACY_OFFICER;

    /** The name Spring Security knows this role by. */
    public String authority() {
        return "ROLE_" + name();
    }
}
