package nl.handenindewijk.terms;

/** Why a day is not an ordinary day. The names are message keys under {@code reason.day.}. */
public enum DayOff {
    NIEUWJAARSDAG,
    GOEDE_VRIJDAG,
    TWEEDE_PAASDAG,
    KONINGSDAG,
    BEVRIJDINGSDAG,
    HEMELVAARTSDAG,
    TWEEDE_PINKSTERDAG,
    EERSTE_KERSTDAG,
    TWEEDE_KERSTDAG,
    /** Put on a par with a holiday by royal decree (Atw art. 3 lid 3). */
    EQUATED,
    SATURDAY,
    SUNDAY,
    /** The municipality is closed; counts for its own promises only, never for a legal term. */
    CLOSED
}
