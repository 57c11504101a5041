package nl.handenindewijk.intake.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a worker notes besides the question itself.
 *
 * @param binnen by which door it came
 * @param wie who asks
 * @param melder who passes it on and how they know the person
 * @param bereik how to reach who passes it on
 * @param weet whether the person knows
 * @param terug what may be told back to who passes it on
 * @param spreekt language the person speaks best
 */
record EntryForm(
        @Nullable String binnen,
        @Nullable String wie,
        @Nullable String melder,
        @Nullable String bereik,
        @Nullable String weet,
        @Nullable String terug,
        @Nullable String spreekt) {

    static final Set<Channel> DOORS = java.util.EnumSet.of(Channel.PHONE, Channel.DESK, Channel.PAPER);
    /** Creditors send files. */
    static final Set<Sender> SENDERS = java.util.EnumSet.complementOf(java.util.EnumSet.of(Sender.CREDITOR));

    static final Set<String> KNOWS = new java.util.LinkedHashSet<>(java.util.List.of("JA", "NEE", "ONBEKEND"));
    static final Set<String> BACK = new java.util.LinkedHashSet<>(java.util.List.of("OPGEPAKT", "NIETS"));
    static final Set<String> LANGUAGES =
            new java.util.LinkedHashSet<>(java.util.List.of("nl", "en", "ar", "tr", "pl", "uk"));

    private static final int LONGEST = 300;

    static EntryForm empty() {
        return new EntryForm(null, Sender.SELF.name(), null, null, null, null, "nl");
    }

    void check(Errors errors) {
        if (door().isEmpty()) {
            errors.rejectValue("binnen", "entry.error.binnen");
        }
        if (sender().isEmpty()) {
            errors.rejectValue("wie", "entry.error.wie");
        }
        if (!LANGUAGES.contains(String.valueOf(spreekt))) {
            errors.rejectValue("spreekt", "entry.error.spreekt");
        }
        if (length(melder) > LONGEST) {
            errors.rejectValue("melder", "entry.error.lang");
        }
        if (length(bereik) > LONGEST) {
            errors.rejectValue("bereik", "entry.error.lang");
        }
        if (isPassedOn()) {
            checkPassedOn(errors);
        }
    }

    private void checkPassedOn(Errors errors) {
        if (melder == null || melder.isBlank()) {
            errors.rejectValue("melder", "entry.error.melder");
        }
        if (!KNOWS.contains(String.valueOf(weet))) {
            errors.rejectValue("weet", "entry.error.weet");
        }
        if (!BACK.contains(String.valueOf(terug))) {
            errors.rejectValue("terug", "entry.error.terug");
        }
    }

    private static int length(@Nullable String text) {
        return text == null ? 0 : text.length();
    }

    Optional<Channel> door() {
        return DOORS.stream().filter(each -> each.name().equals(binnen)).findFirst();
    }

    Optional<Sender> sender() {
        return SENDERS.stream().filter(each -> each.name().equals(wie)).findFirst();
    }

    /** Whether somebody else than the person asks. */
    boolean isPassedOn() {
        return sender().filter(each -> each != Sender.SELF).isPresent();
    }

    /** Whether who passes it on may see that it came in and was taken up. */
    boolean mayFollow() {
        return isPassedOn() && "OPGEPAKT".equals(terug);
    }

    /** Codes for the timeline. */
    Map<String, String> detail() {
        var detail = new LinkedHashMap<String, String>();
        detail.put("door", String.valueOf(binnen));
        detail.put("sender", String.valueOf(wie));
        if (isPassedOn()) {
            detail.put("knows", String.valueOf(weet));
            detail.put("tell", String.valueOf(terug));
        }
        return detail;
    }

    @Nullable
    String words() {
        if (!isPassedOn()) {
            return null;
        }
        var who = String.valueOf(melder).strip();
        return bereik == null || bereik.isBlank() ? who : who + "\n" + bereik.strip();
    }
}
