/**
 * Which counts may be published (onthullingsbeveiliging): pure Java, knows neither requests nor pages. All counts that are
 * published together form one {@link nl.handenindewijk.reporting.disclosure.Book}; whatever is shown comes from it.
 */
@NullMarked
package nl.handenindewijk.reporting.disclosure;

import org.jspecify.annotations.NullMarked;
