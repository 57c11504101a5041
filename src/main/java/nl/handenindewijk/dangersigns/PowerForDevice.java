package nl.handenindewijk.dangersigns;

import java.util.ArrayList;
import java.util.List;

/**
 * The one rule beside the model: power, gas or water is cut off now, and somebody at home depends on a machine (oxygen,
 * ventilation, dialysis). Then a life is at risk, whatever the score for that.
 */
final class PowerForDevice {

    private PowerForDevice() {}

    /** The signs, with one more if the rule holds. */
    static List<Sign> add(List<Sign> signs, Words words, Concepts concepts) {
        boolean cutOff = signs.stream().anyMatch(sign -> sign.kind() == DangerKind.AFSLUITING && sign.acute());
        boolean urgent = signs.stream().anyMatch(sign -> sign.kind() == DangerKind.MEDISCH && sign.acute());
        if (!cutOff || urgent) {
            return signs;
        }
        for (int i = 0; i < words.size(); i++) {
            if (concepts.isDevice(words.get(i))) {
                double sure = signs.stream()
                        .filter(sign -> sign.kind() == DangerKind.AFSLUITING)
                        .mapToDouble(Sign::confidence)
                        .max()
                        .orElseThrow();
                List<Sign> more = new ArrayList<>(signs);
                more.removeIf(sign -> sign.kind() == DangerKind.MEDISCH);
                more.add(0, new Sign(DangerKind.MEDISCH, true, sure, Sign.DEVICE_RULE, List.of(words.mark(i, i))));
                return more;
            }
        }
        return signs;
    }
}
