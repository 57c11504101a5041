package nl.handenindewijk.staff;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * The hours of one worker for one team, for planning.
 *
 * @param hours contract hours a week, divided evenly over the teams of the worker
 * @param present part of the weekdays of a period that the worker is not away for long, from 0 to 1
 */
public record Contract(UUID workerId, UUID teamId, BigDecimal hours, double present) {}
