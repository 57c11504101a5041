package nl.handenindewijk.intake;

/**
 * What stood on a page when the resident chose another language: kept as typed, not judged.
 *
 * @param page code of the page
 * @param form what was typed, as the page itself wrote it
 */
public record Unfinished(String page, String form) {}
