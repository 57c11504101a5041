/** The page where an administrator changes promises, alarms and days, and where the choices are kept. */
@NullMarked
package nl.handenindewijk.terms.manage;

import org.jspecify.annotations.NullMarked;
