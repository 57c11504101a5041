package nl.handenindewijk.demo;

import java.time.Instant;
import java.util.List;
import nl.handenindewijk.casework.submission.NewHelpRequest;

/**
 * A request from receipt until now, before it is played: through the use cases or in one batch.
 *
 * @param steps in order of time, none in the future
 */
public record Life(Instant receivedAt, NewHelpRequest filing, List<Step> steps) {}
