/** What happens after a commit and by the clock: few threads for listeners, and another try for what failed. */
@NullMarked
package nl.handenindewijk.shared.background;

import org.jspecify.annotations.NullMarked;
