package nl.handenindewijk.meldcode;

import java.time.Instant;
import java.util.UUID;

/**
 * A case under whose reporting code something was written and nothing was decided yet.
 *
 * @param steps how many of the five were begun
 * @param weighed whether only the decision is left
 */
record RunningMeldcode(UUID requestId, Instant since, Instant lastAt, int steps, boolean weighed) {}
