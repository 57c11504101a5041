/**
 * How many hands work asks for: flow, stock, queue and pressure as plain sums. Pure Java, no framework, no clock. Every
 * formula stands with its unit and source; where there is no answer, the answer says so instead of a number.
 */
@NullMarked
package nl.handenindewijk.hands.formula;

import org.jspecify.annotations.NullMarked;
