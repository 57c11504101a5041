package nl.handenindewijk.intake.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.NewHelpRequest.Channel;
import nl.handenindewijk.casework.submission.NewHelpRequest.Sender;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a worker notes besides the question itself.
 *
 * @param binnen by which door it came
 * @param ontvangen the day it came in, from which the terms run
 * @param wie who asks
 * @param noemen whether the person may hear who passed it on
 * @param melder who passes it on and how they know the person
 * @param bereik how to reach who passes it on
 * @param weet whether the person knows
 * @param terug what may be told back to who passes it on
 * @param spreekt language the person speaks best
 * @param bon how who asks gets the receipt
 */
record EntryForm(
        @Nullable String binnen,
        @Nullable String ontvangen,
        @Nullable String wie,
        @Nullable String noemen,
        @Nullable String melder,
        @Nullable String bereik,
        @Nullable String weet,
        @Nullable String terug,
        @Nullable String spreekt,
        @Nullable String bon) {

    static final Set<Channel> DOORS = EnumSet.of(Channel.PHONE, Channel.DESK, Channel.PAPER);
    /** Creditors send files. */
    static final Set<Sender> SENDERS = EnumSet.complementOf(EnumSet.of(Sender.CREDITOR));

    static final Set<String> KNOWS = new LinkedHashSet<>(List.of("JA", "NEE", "ONBEKEND"));
    static final Set<String> BACK = new LinkedHashSet<>(List.of("OPGEPAKT", "NIETS"));
    /** {@link #UNKNOWN}: nobody may know, the team neither. */
    static final List<String> NAMING = List.of("JA", "NEE", "ONBEKEND");

    static final String UNKNOWN = "ONBEKEND";
    static final Set<String> LANGUAGES = new LinkedHashSet<>(List.of("nl", "en", "ar", "tr", "pl", "uk"));

    private static final int LONGEST = 300;
    /** A letter may have lain somewhere; older ones are a mistake in the year. */
    private static final int OLDEST_IN_DAYS = 365;

    /** Nobody is taken for the person: who asks decides who gets the code. */
    static EntryForm empty(LocalDate today) {
        return new EntryForm(null, today.toString(), null, null, null, null, null, null, "nl", null);
    }

    void check(Errors errors, LocalDate today) {
        if (door().isEmpty()) {
            errors.rejectValue("binnen", "entry.error.binnen");
        }
        if (receivedOn()
                .filter(day -> !day.isAfter(today) && !day.isBefore(today.minusDays(OLDEST_IN_DAYS)))
                .isEmpty()) {
            errors.rejectValue("ontvangen", "entry.error.ontvangen");
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
        } else if (sender().isPresent() && saysWhoPassesItOn()) {
            errors.rejectValue("wie", "entry.error.wie.ander");
        }
    }

    private void checkPassedOn(Errors errors) {
        if (!NAMING.contains(String.valueOf(noemen))) {
            errors.rejectValue("noemen", "entry.error.noemen");
        }
        if (!wantsToBeUnknown() && (melder == null || melder.isBlank())) {
            errors.rejectValue("melder", "entry.error.melder");
        }
        if (!KNOWS.contains(String.valueOf(weet))) {
            errors.rejectValue("weet", "entry.error.weet");
        }
        if (!BACK.contains(String.valueOf(terug))) {
            errors.rejectValue("terug", "entry.error.terug");
        }
    }

    /** Then it is hardly the person who asks: no caller gets the code of somebody else, and what was noted is not dropped. */
    private boolean saysWhoPassesItOn() {
        return Stream.of(melder, bereik).anyMatch(each -> each != null && !each.isBlank());
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

    Optional<LocalDate> receivedOn() {
        try {
            return Optional.of(LocalDate.parse(String.valueOf(ontvangen)));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    /** Noon of the day it came in, if that is before today: the hour is not known, and only the day counts in law. */
    Optional<Instant> earlierThan(LocalDate today) {
        return receivedOn()
                .filter(day -> day.isBefore(today))
                .map(day -> day.atTime(LocalTime.NOON).atZone(DutchTime.ZONE).toInstant());
    }

    /** Whether somebody else than the person asks. */
    boolean isPassedOn() {
        return sender().filter(each -> each != Sender.SELF).isPresent();
    }

    boolean wantsToBeUnknown() {
        return isPassedOn() && UNKNOWN.equals(noemen);
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
            detail.put("named", String.valueOf(noemen));
        }
        if (bon != null) {
            detail.put("receipt", bon);
        }
        return detail;
    }

    /** Nothing of whoever wants to be unknown is kept, even if it was typed. */
    @Nullable
    String words() {
        if (!isPassedOn() || wantsToBeUnknown() || melder == null) {
            return null;
        }
        var who = melder.strip();
        return bereik == null || bereik.isBlank() ? who : who + "\n" + bereik.strip();
    }
}
