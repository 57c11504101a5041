/**
 * Files of Statistics Netherlands (CBS) and of the Leefbaarometer: read as strictly as they are published, all or nothing,
 * kept per file so that each can be undone. A code is only valid in its year.
 */
@NullMarked
package nl.handenindewijk.neighbourhood.imports;

import org.jspecify.annotations.NullMarked;
