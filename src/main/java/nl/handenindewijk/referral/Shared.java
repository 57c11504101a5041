package nl.handenindewijk.referral;

import java.util.List;

/**
 * What an organisation sees.
 *
 * @param lines label and value, as they were read to the resident
 * @param words what the worker wrote for the organisation
 */
public record Shared(List<Line> lines, String words) {

    public Shared {
        lines = List.copyOf(lines);
    }

    /** One datum. */
    public record Line(String label, String value) {}
}
