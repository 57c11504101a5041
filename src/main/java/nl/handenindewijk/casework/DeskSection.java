package nl.handenindewijk.casework;

/**
 * Why a case is on the desk now; a case is in the first section that fits. Labels under {@code section.NAME}.
 *
 * @see Desk the conditions, in SQL
 */
public enum DeskSection {
    /** Level U0 and no person made contact yet. */
    DANGER("gevaar"),
    /** The statutory term ends today or has ended. */
    LAW("wet"),
    /** Something was promised for today or before: first contact, a next try. */
    PROMISE("belofte"),
    /** Nobody has read it yet. */
    NEW("nieuw"),
    /** The resident wrote last. */
    ANSWERED("antwoord"),
    /** No human contact for too long. */
    SILENT("stil"),
    /** The worker's own, with a date after today. */
    MINE("mijn"),
    /** A colleague's or nobody's, with a date after today. */
    LATER("later");

    private final String slug;

    DeskSection(String slug) {
        this.slug = slug;
    }

    /** The word for it in URLs and anchors. */
    public String slug() {
        return slug;
    }
}
