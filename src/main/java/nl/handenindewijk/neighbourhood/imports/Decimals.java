package nl.handenindewijk.neighbourhood.imports;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers of one file: with a comma or a point, not both; what is not published is not zero. */
final class Decimals {

    private static final Set<String> NOT_PUBLISHED = Set.of("", ".", "x", "X", "-", "NaN", "nan", "NULL");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:([.,])\\d{1,15})?(?:[eE]-?\\d{1,2})?");
    private static final double SENTINELS = -99_990;

    private final Report report;
    private char point;

    Decimals(Report report) {
        this.report = report;
    }

    /** Null if it is not published, or is no number: then the report has it. */
    @Nullable
    Double read(String typed, long line, String column) {
        var text = typed.strip();
        if (NOT_PUBLISHED.contains(text)) {
            report.missing();
            return null;
        }
        var match = NUMBER.matcher(text);
        if (!match.matches()) {
            report.refuse(line, Reason.NOT_A_NUMBER, column + ": " + shortened(text));
            return null;
        }
        if (match.group(1) != null && !isOfThisFile(match.group(1).charAt(0))) {
            report.refuse(line, Reason.MIXED_DECIMALS, column + ": " + shortened(text));
            return null;
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        if (value <= SENTINELS) {
            report.missing();
            return null;
        }
        return value;
    }

    private boolean isOfThisFile(char sign) {
        if (point == 0) {
            point = sign;
        }
        return point == sign;
    }

    static String shortened(String text) {
        return text.length() <= 30 ? text : text.substring(0, 30) + "…";
    }
}
