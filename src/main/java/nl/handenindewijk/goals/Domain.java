package nl.handenindewijk.goals;

/** The thirteen life domains, by the codes of the domain reference. Only numbers are kept on them, no texts of a scale. */
enum Domain {
    FIN,
    WRK,
    TYD,
    HUI,
    REL,
    GGZ,
    LIG,
    VER,
    ADL,
    IAD,
    NET,
    PAR,
    JUS
}
