/**
 * Cases that belong together: the same question twice (<i>dubbel</i>), the same household (<i>huishouden</i>), or looked
 * at and kept apart. Nothing is joined by itself, and neither side loses anything.
 */
@NullMarked
package nl.handenindewijk.casework.related;

import org.jspecify.annotations.NullMarked;
