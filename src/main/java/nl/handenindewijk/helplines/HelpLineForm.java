package nl.handenindewijk.helplines;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.HelpLine;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A help line as it was typed.
 *
 * @param code empty for a new line
 * @param nagekeken whether number and hours were looked up today
 * @param gezien number of the change it was filled from
 */
record HelpLineForm(
        @Nullable String code,
        HelpLine.@Nullable Group groep,
        @Nullable String nummer,
        @Nullable String website,
        @Nullable Boolean gratis,
        @Nullable Boolean dringend,
        @Nullable Boolean nagekeken,
        @Nullable String naam,
        @Nullable String naamEn,
        @Nullable String doel,
        @Nullable String doelEn,
        @Nullable String open,
        @Nullable String openEn,
        @Nullable String reden,
        @Nullable String gezien) {

    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]{1,19}");
    private static final Pattern WEBSITE = Pattern.compile("([a-z0-9-]+\\.)+[a-z]{2,}(/[\\w/.-]*)?");
    private static final int LONGEST = 160;
    private static final int LONGEST_REASON = 500;

    static HelpLineForm empty() {
        return new HelpLineForm("", null, "", "", true, false, true, "", "", "", "", "", "", "", "0");
    }

    static HelpLineForm of(HelpLine line, long seen) {
        return new HelpLineForm(
                line.code(),
                line.group(),
                line.number(),
                line.website(),
                line.free(),
                line.urgent(),
                false,
                line.name().get("nl"),
                line.name().get("en"),
                line.purpose().get("nl"),
                line.purpose().get("en"),
                line.opening().get("nl"),
                line.opening().get("en"),
                "",
                "" + seen);
    }

    HelpLineForm because(String reason) {
        return new HelpLineForm(
                code, groep, nummer, website, gratis, dringend, nagekeken, naam, naamEn, doel, doelEn, open, openEn,
                reason, gezien);
    }

    /** The same input on top of what somebody else saved meanwhile. */
    HelpLineForm onTopOf(long seen) {
        return new HelpLineForm(
                code, groep, nummer, website, gratis, dringend, nagekeken, naam, naamEn, doel, doelEn, open, openEn,
                reden, "" + seen);
    }

    void check(Errors errors) {
        checkLine(errors);
        checkReason(errors);
    }

    /** All but why. */
    void checkLine(Errors errors) {
        if (groep == null) {
            errors.rejectValue("groep", "helplines.error.group");
        }
        if (!NUMBER.matcher(line(nummer)).matches()) {
            errors.rejectValue("nummer", "helplines.error.number");
        }
        if (!line(website).isEmpty() && !WEBSITE.matcher(line(website)).matches()) {
            errors.rejectValue("website", "helplines.error.website");
        }
        needed(errors, "naam", naam);
        needed(errors, "doel", doel);
        needed(errors, "open", open);
        tooLong(errors, "naamEn", naamEn);
        tooLong(errors, "doelEn", doelEn);
        tooLong(errors, "openEn", openEn);
    }

    void checkReason(Errors errors) {
        if (line(reden).isEmpty() || line(reden).length() > LONGEST_REASON) {
            errors.rejectValue("reden", "helplines.error.reason");
        }
    }

    /**
     * Only after {@link #check} found nothing.
     *
     * @param newCode its code if it is new
     * @param before the day it was last looked up, null if never
     */
    HelpLine toLine(String newCode, @Nullable LocalDate before, LocalDate today) {
        return new HelpLine(
                line(code).isEmpty() ? newCode : line(code),
                groep == null ? HelpLine.Group.OTHER : groep,
                line(nummer),
                line(website).isEmpty() ? null : line(website),
                Boolean.TRUE.equals(gratis),
                Boolean.TRUE.equals(dringend),
                Boolean.TRUE.equals(nagekeken) ? today : before,
                texts(naam, naamEn),
                texts(doel, doelEn),
                texts(open, openEn));
    }

    String reason() {
        return line(reden);
    }

    /** -1 if that cannot be read. */
    long seen() {
        return gezien != null && gezien.matches("[0-9]{1,18}") ? Long.parseLong(gezien) : -1;
    }

    private static void needed(Errors errors, String field, @Nullable String typed) {
        if (line(typed).isEmpty()) {
            errors.rejectValue(field, "helplines.error." + field);
        }
        tooLong(errors, field, typed);
    }

    private static void tooLong(Errors errors, String field, @Nullable String typed) {
        if (line(typed).length() > LONGEST) {
            errors.rejectValue(field, "helplines.error.long", new Object[] {LONGEST}, null);
        }
    }

    private static Map<String, String> texts(@Nullable String dutch, @Nullable String english) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("nl", line(dutch));
        if (!line(english).isEmpty()) {
            texts.put("en", line(english));
        }
        return texts;
    }

    /** One line without anything invisible. */
    private static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
    }
}
