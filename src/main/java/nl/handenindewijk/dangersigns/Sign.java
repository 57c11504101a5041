package nl.handenindewijk.dangersigns;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sign of danger with its reasons.
 *
 * @param acute whether it seems to be happening now
 * @param confidence chance that the sign is right, 0 to 1
 * @param rule the code of the rule or model part that found it; with {@link Judgement#version()} it tells exactly how
 * @param marks the words that made it think so, in the order of the text, without overlap
 */
public record Sign(DangerKind kind, boolean acute, double confidence, String rule, List<Mark> marks) {

    /** The rule for a power cut where somebody depends on a machine. */
    public static final String DEVICE_RULE = "APPARAAT-MEDISCH";

    public Sign {
        marks = List.copyOf(marks);
    }

    /** The code of the part of the model that looks for a kind. */
    public static String modelRule(DangerKind kind) {
        return "MODEL-" + kind;
    }

    /** The codes of all rules, in the order of the kinds. */
    public static List<String> rules() {
        return Stream.concat(
                        Stream.of(DEVICE_RULE),
                        Arrays.stream(DangerKind.values()).map(Sign::modelRule))
                .toList();
    }

    /** The literal words of the text. Never to be put in logs, notifications or mails. */
    public List<String> words() {
        return marks.stream().map(Mark::words).toList();
    }

    /** The level that this sign asks for at least. */
    public String atLeastLevel() {
        return kind.atLeastLevel(acute);
    }
}
