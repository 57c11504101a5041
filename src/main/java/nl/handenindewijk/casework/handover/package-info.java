/** Giving a whole load (<i>overdracht</i>) to colleagues in one action, and who must be told of it. */
@NullMarked
package nl.handenindewijk.casework.handover;

import org.jspecify.annotations.NullMarked;
