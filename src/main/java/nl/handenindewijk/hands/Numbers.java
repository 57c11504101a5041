package nl.handenindewijk.hands;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people of a country read them. */
record Numbers(Locale locale) {

    /** One figure after the comma, always: posts and requests a week. */
    String tenth(double value) {
        return format("0.0", value);
    }

    /** Two figures after the comma, always: ratios. */
    String hundredth(double value) {
        return format("0.00", value);
    }

    /** As short as it can be, for a form. */
    String typed(double value) {
        return format("0.##", value);
    }

    /** A whole number. */
    String whole(double value) {
        return format("0", value);
    }

    /** A large whole number, in thousands. */
    String thousands(double value) {
        return format("#,##0", value);
    }

    private String format(String pattern, double value) {
        var text = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(locale)).format(value);
        return text.startsWith("-") && text.matches("-[0.,]*") ? text.substring(1) : text;
    }
}
