package nl.handenindewijk.shared;

import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How long people waited lately before a person contacted them, honest enough to tell a resident. The pages of residents
 * take it as an optional bean and show the promise where there is no figure.
 */
public interface WaitingTimes {

    /**
     * The figure for a resident who is about to send, or just sent, a question.
     *
     * @param districtCode null where no address was given
     * @param themes theme codes the resident chose, the main one first
     * @return empty where too few people had contact to say anything, and always for themes of danger
     */
    Optional<WaitingTime> expect(@Nullable String districtCode, Collection<String> themes);

    /**
     * Working days from receipt to the first human contact, over the last 13 weeks.
     *
     * @param scope how near to this resident's own situation the figure is
     * @param half so many working days within which half of the people heard something
     * @param nineOfTen the same for nine of every ten
     * @param people how many people it counts
     */
    record WaitingTime(Scope scope, int half, int nineOfTen, int people) {}

    /** Whom a figure counts. */
    enum Scope {
        /** The same theme in the same district. */
        DISTRICT_AND_THEME,
        /** All themes in the same district. */
        DISTRICT,
        /** The whole municipality. */
        MUNICIPALITY
    }
}
