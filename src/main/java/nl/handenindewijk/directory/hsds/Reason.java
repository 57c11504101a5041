package nl.handenindewijk.directory.hsds;

/** Why a file or a part of it is refused; its words are {@code directory.reason.CODE}. */
enum Reason {
    EMPTY,
    TOO_LARGE,
    NOT_UTF8,
    NOT_JSON,
    NOT_HSDS,
    TOO_MANY,
    TOO_DEEP,
    NAME_TWICE,
    NO_OBJECT,
    MISSING,
    NOT_TEXT,
    TOO_LONG,
    CONTROL_CHARACTER,
    BAD_ID,
    ID_TWICE,
    ORGANISATION_DIFFERS,
    BAD_STATUS,
    BAD_EMAIL,
    BAD_ADDRESS_ON_THE_WEB,
    BAD_PHONE,
    BAD_DATE,
    BAD_DAY,
    BAD_TIME,
    OTHER_ZONE,
    ENDS_BEFORE_IT_BEGINS,
    BAD_LANGUAGE,
    UNKNOWN_AREA,
    BAD_LOCATION_TYPE
}
