package nl.handenindewijk.shared;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A telephone line for help. Texts are kept per language ({@code nl}, {@code en}) because a municipality adds its own
 * lines as settings; a missing language falls back to Dutch.
 *
 * @param code stable name for use in code, {@code VEILIG_THUIS}
 * @param group heading under which the help lines page lists it
 * @param number as it is printed
 * @param website without a scheme, null if none
 * @param free whether calling costs nothing
 * @param urgent whether it is shown where somebody may be in danger
 * @param checked the last day somebody looked up whether number and hours are still right (Europe/Amsterdam), null if
 *     nobody of this municipality did yet
 */
public record HelpLine(
        String code,
        Group group,
        String number,
        @Nullable String website,
        boolean free,
        boolean urgent,
        @Nullable LocalDate checked,
        Map<String, String> name,
        Map<String, String> purpose,
        Map<String, String> opening) {

    private static final String OWN = "EIGEN_";

    /** Order and headings of the help lines page; labels under {@code helpline.group.CODE}. */
    public enum Group {
        NOW,
        VIOLENCE,
        TALK,
        MONEY,
        CARE,
        OTHER
    }

    /** The code of the nth line that a municipality added itself. */
    public static String ownCode(long nth) {
        return OWN + nth;
    }

    /** Whether the municipality added it itself: its crisis line, its night shelter. */
    public boolean isOwn() {
        return code.startsWith(OWN);
    }

    public String name(String language) {
        return text(name, language);
    }

    public String purpose(String language) {
        return text(purpose, language);
    }

    public String opening(String language) {
        return text(opening, language);
    }

    /** The same line, looked up on this day. */
    public HelpLine checkedOn(LocalDate day) {
        return new HelpLine(code, group, number, website, free, urgent, day, name, purpose, opening);
    }

    /** The number as a link target: digits and a leading plus only. */
    public String phoneLink() {
        return link(number);
    }

    static String link(String printed) {
        return "tel:" + printed.replaceAll("[^0-9+]", "");
    }

    private static String text(Map<String, String> texts, String language) {
        var own = texts.get(language);
        return own != null ? own : texts.getOrDefault("nl", "");
    }
}
