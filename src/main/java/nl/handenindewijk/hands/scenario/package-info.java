/** A made-up or measured situation as JSON, and what the formulas say of it. Pure Java: no database, no clock. */
@NullMarked
package nl.handenindewijk.hands.scenario;

import org.jspecify.annotations.NullMarked;
