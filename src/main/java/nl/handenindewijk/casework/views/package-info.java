/** Filters of the desk that a worker or a team keeps under a name (<i>weergave</i>). */
@NullMarked
package nl.handenindewijk.casework.views;

import org.jspecify.annotations.NullMarked;
