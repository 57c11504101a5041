package nl.handenindewijk.casework;

/** What was decided about one worker and one case, apart from what holds for the team. */
public enum AccessDecision {
    /** May see the case although it is restricted. */
    ALLOWED,
    /** May never see the case: family, a neighbour, anybody with an interest in it. */
    EXCLUDED
}
