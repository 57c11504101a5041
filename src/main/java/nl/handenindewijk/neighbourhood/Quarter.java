package nl.handenindewijk.neighbourhood;

/**
 * A buurt: part of one district.
 *
 * @param code code of Statistics Netherlands with its prefix, {@code BU99990101}
 */
public record Quarter(String code, String districtCode, String name) {}
