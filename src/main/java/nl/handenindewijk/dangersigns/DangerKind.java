package nl.handenindewijk.dangersigns;

import java.util.List;

/**
 * What kind of danger a text may speak of. The names are the codes of the corpus, the database and the figures; the
 * order is from most to least severe.
 */
public enum DangerKind {
    /** Somebody's life is at risk by illness or accident. */
    MEDISCH("U0", "U1", "ALARM", "HUISARTSENPOST"),
    /** Wanting to die or to hurt oneself. */
    SUICIDE("U0", "U1", "ALARM", "ZELFMOORDPREVENTIE"),
    /** Violence or threat at home, by a partner, an ex, family or an acquaintance. */
    GEWELD("U0", "U1", "ALARM", "VEILIG_THUIS"),
    /** A child who is beaten, abused, neglected or left alone. */
    KIND("U0", "U2", "ALARM", "VEILIG_THUIS", "KINDERTELEFOON"),
    /** Sexual violence. */
    SEKS("U0", "U1", "ALARM", "SEKSUEEL_GEWELD"),
    /** Forced work, prostitution or marriage, passport taken, left behind abroad. */
    UITBUITING("U0", "U1", "ALARM", "HUWELIJKSDWANG"),
    /** No place to sleep. */
    DAKLOOS("U1", "U2", "NACHTOPVANG"),
    /** Losing the home by a court, landlord or bailiff (Wgs: threatening debt). */
    ONTRUIMING("U1", "U2", "GELDFIT"),
    /** Gas, electricity, water, heat or health insurance cut off (Wgs: threatening debt). */
    AFSLUITING("U1", "U2", "GELDFIT"),
    /** Nothing to eat. */
    GEEN_ETEN("U1", "U2", "VOEDSELHULP"),
    /** Confused or psychotic behaviour. */
    VERWARD("U1", "U2", "CRISISDIENST", "ZORGWEKKEND_GEDRAG");

    private final String acuteLevel;
    private final String otherLevel;
    private final List<String> helpLines;

    DangerKind(String acuteLevel, String otherLevel, String... helpLines) {
        this.acuteLevel = acuteLevel;
        this.otherLevel = otherLevel;
        this.helpLines = List.of(helpLines);
    }

    /**
     * The level a request gets at least: a sign may raise a level, never lower it.
     *
     * @param acute whether it is happening now
     * @return "U0" (the same hour), "U1" or "U2"
     */
    public String atLeastLevel(boolean acute) {
        return acute ? acuteLevel : otherLevel;
    }

    /** Whether somebody at home or near may be the danger, and may open letters, doors or voice messages. */
    public boolean isFromSomebodyNear() {
        return this == GEWELD || this == KIND || this == SEKS || this == UITBUITING;
    }

    /** Codes of the help lines that fit, the first to call first. */
    public List<String> helpLines() {
        return helpLines;
    }
}
