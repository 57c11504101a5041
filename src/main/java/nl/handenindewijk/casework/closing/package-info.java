/** The second pair of eyes (<i>vier ogen</i>) before a case that was dangerous is closed: the page on which it is given. */
@NullMarked
package nl.handenindewijk.casework.closing;

import org.jspecify.annotations.NullMarked;
