/**
 * Questions that the municipality adds itself (<i>eigen vragen</i>), within purpose, basis in law, topics and retention, and
 * their answers beside the case. Only questions with fixed answers: free words go into the story, where danger is looked for.
 */
@NullMarked
package nl.handenindewijk.intake.own;

import org.jspecify.annotations.NullMarked;
