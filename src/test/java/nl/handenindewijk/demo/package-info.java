/**
 * The demo municipality Lindeveen, invented from its postcodes to its people, and the application that shows it. None of
 * this is in the production jar.
 */
@NullMarked
package nl.handenindewijk.demo;

import org.jspecify.annotations.NullMarked;
