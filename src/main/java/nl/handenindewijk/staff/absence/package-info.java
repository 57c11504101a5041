/** Being away (<i>afwezigheid</i>) for some days, with a colleague who covers (<i>waarneming</i>). */
@NullMarked
package nl.handenindewijk.staff.absence;

import org.jspecify.annotations.NullMarked;
