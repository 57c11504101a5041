/**
 * Hours (<i>uren</i>): how many a week somebody works from which day on, which part of them goes to residents, and why that
 * changed. The planner of hands reckons with exactly these, through {@link nl.handenindewijk.staff.Workforce}.
 */
@NullMarked
package nl.handenindewijk.staff.hours;

import org.jspecify.annotations.NullMarked;
