package nl.handenindewijk.dangersigns;

import org.jspecify.annotations.Nullable;

/**
 * Finds signs of danger (gevaarsignalen) in what a resident wrote. It may only raise urgency: no sign does not mean
 * safe.
 */
@FunctionalInterface
public interface DangerDetector {

    /**
     * Judges one text. Never throws, answers within milliseconds and gives the same signs for the same text.
     *
     * @param languageHint code of the language of the page (nl, en, …) if known; a wrong hint does no harm
     */
    Judgement judge(String text, @Nullable String languageHint);
}
