package nl.handenindewijk.reporting;

import java.util.Optional;

/** What the planner of hands says about a district, for its public page; the planner provides it. */
public interface DistrictHands {

    /** Empty where nothing can be said. */
    Optional<Hands> of(String district);

    /**
     * Full-time posts, in halves.
     *
     * @param available for requests
     * @param least needed if the work is light
     * @param most needed if the work is heavy
     */
    record Hands(double available, double least, double most) {

        /** How many are missing at least, 0 if it may be none. */
        public double missing() {
            return Math.max(0, least - available);
        }
    }
}
