package nl.handenindewijk.intake.web;

import nl.handenindewijk.intake.Step;

/**
 * What the frame around a question says.
 *
 * @param returning whether it was opened from the check page
 * @param wrong whether it comes back with errors
 */
public record StepPage(Step step, boolean returning, boolean wrong) {

    /** How many questions there are, the check page included. */
    public int total() {
        return Step.values().length;
    }

    /** Where "Terug" leads. */
    public String back() {
        return returning ? Step.CHECK.path() : step.previous().map(Step::path).orElse("/");
    }
}
