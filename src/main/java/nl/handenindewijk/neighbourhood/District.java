package nl.handenindewijk.neighbourhood;

/**
 * A wijk.
 *
 * @param code code of Statistics Netherlands with its prefix, {@code WK999901}; never a number, some hold letters
 * @param inhabitants people living there, as the municipality last set it
 */
public record District(String code, String name, int inhabitants) {}
