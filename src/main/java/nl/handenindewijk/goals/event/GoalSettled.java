package nl.handenindewijk.goals.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A goal of a case got its outcome; published inside the transaction. Each goal gets one outcome once.
 *
 * @param domain code of the life domain
 * @param outcome REACHED, PARTLY, NOT_REACHED or DROPPED
 * @param on in Europe/Amsterdam
 */
public record GoalSettled(UUID goalId, UUID requestId, String domain, String outcome, LocalDate on, Instant at) {}
