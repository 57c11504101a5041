package nl.handenindewijk.casework.submission;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a question is about: the fifteen themes of the municipality. Labels are in the messages under {@code theme.CODE}.
 * The order is the order residents see.
 */
public enum Theme {
    GELD,
    WMO,
    OPVOEDEN,
    SCHEIDEN,
    MANTELZORG,
    EENZAAM,
    PSYCHISCH,
    VEILIG,
    WONEN,
    TAAL,
    WERK,
    INBURGEREN,
    ZORGEN_OM,
    BUURT,
    /** Something else, or the resident does not know. */
    ANDERS;

    private static final Set<Theme> ABOUT_HOME = EnumSet.of(OPVOEDEN, SCHEIDEN, PSYCHISCH, VEILIG, WONEN, ZORGEN_OM);

    /** Whether it matters for safety if children live at home, so that it is fitting to ask. */
    public boolean asksAboutChildren() {
        return ABOUT_HOME.contains(this);
    }
}
