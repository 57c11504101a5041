package nl.handenindewijk.directory.web;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Checks what was typed about a service or organisation, and tells beside the field what is wrong. */
final class FieldCheck {

    static final int NAME = 200;
    static final int SHORT = 500;
    static final int LONG = 4000;

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{1,24}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,24}");
    private static final Pattern WEBSITE = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]{1,5})?([/?#][^\\s\"<>]*)?");

    private final Errors errors;

    FieldCheck(Errors errors) {
        this.errors = errors;
    }

    /** Tells if there is none, or none that can be read. */
    void chosen(String field, @Nullable Object value) {
        if (value == null) {
            errors.rejectValue(field, "directory.error." + field);
        }
    }

    String needed(String field, @Nullable String typed, int longest) {
        var text = text(field, typed, longest);
        if (text == null) {
            errors.rejectValue(field, "directory.error." + field);
            return "";
        }
        return text;
    }

    /** Null if nothing was typed. */
    @Nullable
    String text(String field, @Nullable String typed, int longest) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        if (typed.strip().length() > longest) {
            errors.rejectValue(field, "directory.error.lang", new Object[] {longest}, null);
        }
        return typed.strip().replace("\r\n", "\n");
    }

    @Nullable
    String phone(String field, @Nullable String typed) {
        return matching(field, typed, PHONE, "directory.error.telefoon");
    }

    @Nullable
    String email(String field, @Nullable String typed) {
        return matching(field, typed, EMAIL, "directory.error.email");
    }

    @Nullable
    String website(String field, @Nullable String typed) {
        var whole = typed == null || typed.isBlank() || typed.contains(":") ? typed : "https://" + typed.strip();
        return matching(field, whole, WEBSITE, "directory.error.website");
    }

    private @Nullable String matching(String field, @Nullable String typed, Pattern pattern, String message) {
        var text = text(field, typed, NAME);
        if (text != null && !pattern.matcher(text).matches()) {
            errors.rejectValue(field, message);
        }
        return text;
    }
}
