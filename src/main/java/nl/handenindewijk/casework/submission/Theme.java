package nl.handenindewijk.casework.submission;

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
    ANDERS
}
