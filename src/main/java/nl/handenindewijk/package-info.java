/**
 * Handen in de Wijk: a portal in which every request for help is visible, owned, dated and answered.
 *
 * <p>Each sub-package is a module with its own title page; see those for the terms it is the home of.
 */
@NullMarked
package nl.handenindewijk;

import org.jspecify.annotations.NullMarked;
