package nl.handenindewijk.casework;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * What the portal itself works out about a new request.
 *
 * @param level the starting level, raised by the danger answer and the danger signs
 * @param dangerSigns kinds found in the text, most severe first
 * @param dangerVersion of rules and model that looked
 * @param dangerJudged false when the text could not be judged and a person reads it the same day
 */
record SubmissionFacts(
        UUID id,
        PublicReference reference,
        byte[] accessCodeHash,
        byte[] submissionKeyHash,
        Level level,
        List<String> dangerSigns,
        String dangerVersion,
        boolean dangerJudged,
        @Nullable String districtCode,
        @Nullable String quarterCode,
        UUID teamId) {}
