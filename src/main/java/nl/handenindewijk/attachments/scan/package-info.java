/** The scanner for viruses, where the municipality has one. */
@NullMarked
package nl.handenindewijk.attachments.scan;

import org.jspecify.annotations.NullMarked;
