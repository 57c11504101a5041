package nl.handenindewijk.staff;

import java.util.UUID;

/**
 * The hours of one worker for one team, for planning; divided evenly over the teams of the worker.
 *
 * @param forResidents contract hours a week that go to residents, as a mean over a period in which hours, the part for
 *     residents and long absences can change
 */
public record Contract(UUID workerId, UUID teamId, double forResidents) {}
