package nl.handenindewijk.hands;

import java.time.Instant;
import java.util.UUID;

/**
 * A "what if" that somebody kept, with what came out that day.
 *
 * @param name chosen by who made it
 * @param district code
 * @param grows whether the line would have grown without end
 */
record SavedPlan(
        String name,
        Instant at,
        UUID by,
        String district,
        WhatIf change,
        double neededLow,
        double neededHigh,
        double available,
        boolean grows) {}
