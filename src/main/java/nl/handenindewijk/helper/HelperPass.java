package nl.handenindewijk.helper;

import nl.handenindewijk.shared.AccessCode;
import nl.handenindewijk.shared.PublicReference;

/**
 * What a helper gets on paper.
 *
 * @param reference of the helper, never that of the question
 */
public record HelperPass(PublicReference reference, AccessCode code) {}
