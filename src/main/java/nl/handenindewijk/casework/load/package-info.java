/**
 * How much each worker has in hand (<i>last</i>): the one function behind the list of colleagues, the warning above the
 * agreed band, and every figure about it.
 */
@NullMarked
package nl.handenindewijk.casework.load;

import org.jspecify.annotations.NullMarked;
