package nl.handenindewijk.dangersigns;

import java.util.List;
import java.util.Optional;

/**
 * What the detector makes of one text. Stored once with the request; a newer version never rewrites it.
 *
 * @param version of rules and model; the same text and version give the same signs
 * @param signs most severe first; at most one of a kind
 * @param judged false when detection failed or could not read the text: a person reads it the same day
 */
public record Judgement(String version, List<Sign> signs, boolean judged) {

    public Judgement {
        signs = List.copyOf(signs);
    }

    static Judgement notJudged(String version) {
        return new Judgement(version, List.of(), false);
    }

    /** Whether any sign seems to be happening now. */
    public boolean acute() {
        return signs.stream().anyMatch(Sign::acute);
    }

    /**
     * The level a request with this text gets at least; empty when the text gives no reason to raise it. A text that
     * could not be judged is read the same working day.
     */
    public Optional<String> atLeastLevel() {
        Optional<String> bySigns = signs.stream().map(Sign::atLeastLevel).min(String::compareTo);
        return judged ? bySigns : bySigns.or(() -> Optional.of("U2"));
    }

    /** Codes of the help lines that fit, without doubles, the most urgent first. */
    public List<String> helpLines() {
        return signs.stream()
                .flatMap(sign -> sign.kind().helpLines().stream())
                .distinct()
                .toList();
    }
}
