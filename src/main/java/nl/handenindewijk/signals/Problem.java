package nl.handenindewijk.signals;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong. Never what stood there: an administrator has no business with who is in arrears.
 *
 * @param line in the file, from 1; 0 if it is about the file as a whole
 * @param column null if it is about the line as a whole
 */
record Problem(long line, Reason reason, @Nullable Column column) {}
