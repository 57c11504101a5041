package nl.handenindewijk.casework.web;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.casework.DeskRow;
import nl.handenindewijk.casework.DeskSection;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.shared.DutchTime;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says for each line of the desk why it is there; the first chip is the reason for its section. */
@Component("deskChips")
public class DeskChips {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H.mm");

    /**
     * One reason.
     *
     * @param key of the message
     * @param argument for the message, empty if it takes none
     * @param style CSS class, empty for a plain chip
     */
    public record Chip(
            String key,
            Object argument,
            String style,
            @Nullable String icon) {}

    /** The reasons, the most important first. */
    public List<Chip> of(DeskRow row, LocalDate today) {
        var chips = new ArrayList<Chip>();
        boolean danger = row.level() == Level.U0 || row.level() == Level.U1;
        if (row.saidDanger()) {
            chips.add(new Chip("chip.said-danger", "", "chip--gevaar", "alert-triangle"));
        }
        if (danger) {
            chips.add(new Chip("level." + row.level(), "", "chip--gevaar", "alert-triangle"));
            row.dangerSigns().stream()
                    .limit(2)
                    .forEach(sign -> chips.add(new Chip("danger." + sign, "", "chip--gevaar", null)));
        }
        if (!row.judged() && !row.contacted()) {
            chips.add(new Chip("chip.not-judged", "", "chip--belofte", "alert-triangle"));
        }
        var legalDue = row.legalDue();
        if (legalDue != null && !legalDue.isAfter(today.plusDays(7))) {
            chips.add(new Chip("term." + row.legalCode(), "", "chip--wet", "scale"));
        }
        if (row.residentWaits()) {
            chips.add(new Chip("chip.resident-waits", "", "chip--belofte", "message"));
        }
        var followUp = row.followUpOn();
        if (followUp != null && !followUp.isAfter(today)) {
            chips.add(new Chip("chip.follow-up", "", "chip--belofte", "phone"));
        }
        if (!row.contacted() && !row.promiseDue().isAfter(today)) {
            chips.add(new Chip("chip.first-contact", "", "chip--belofte", null));
        }
        if (row.section() == DeskSection.NEW) {
            chips.add(age(row, today));
        }
        if (row.status().isOpen() && !row.silentFrom().isAfter(today)) {
            chips.addAll(silence(row, today));
        }
        if (row.section() == DeskSection.MINE
                || (row.section() == DeskSection.LATER && row.status().isOpen())) {
            chips.add(next(row));
        }
        if (row.level() == Level.U2) {
            chips.add(new Chip("level.U2", "", "", null));
        }
        if (!row.language().equals("nl")) {
            chips.add(new Chip("interpreter." + row.language(), "", "", "language"));
        }
        if (row.contactAttempts() > 0 && !row.contacted()) {
            chips.add(new Chip("chip.attempts", row.contactAttempts(), "", null));
        }
        if (row.restricted()) {
            chips.add(new Chip("chip.restricted", "", "chip--slot", "lock"));
        }
        return chips;
    }

    private static Chip age(DeskRow row, LocalDate today) {
        var received = row.receivedAt().atZone(DutchTime.ZONE);
        long days = ChronoUnit.DAYS.between(received.toLocalDate(), today);
        if (row.readLate()) {
            return new Chip("chip.new.late", days, "chip--stil", "clock");
        }
        return days == 0
                ? new Chip("chip.new.today", received.format(CLOCK), "chip--nieuw", null)
                : new Chip("chip.new.days", days, "chip--nieuw", null);
    }

    /** Why its date is the next one that binds. */
    private static Chip next(DeskRow row) {
        var due = row.nextDue();
        var what = due.equals(row.legalDue())
                ? "law"
                : due.equals(row.followUpOn())
                        ? "follow-up"
                        : !row.contacted() && due.equals(row.promiseDue()) ? "first-contact" : "silent";
        return new Chip("chip.next." + what, day(due), "", "calendar");
    }

    /** How many days, whose alarm it is, and the last thing a person did. */
    private static List<Chip> silence(DeskRow row, LocalDate today) {
        var chips = new ArrayList<Chip>();
        long days = ChronoUnit.DAYS.between(DutchTime.dateOf(row.silentSince()), today);
        chips.add(new Chip("chip.silent", days, "chip--stil", "clock"));
        var contact = row.lastHumanContactAt();
        chips.add(
                contact == null
                        ? new Chip("chip.no-contact", "", "", null)
                        : new Chip("chip.last-contact", day(DutchTime.dateOf(contact)), "", null));
        if (!row.silentLeadFrom().isAfter(today)) {
            chips.add(new Chip("chip.silent-lead", "", "chip--stil", null));
        }
        return chips;
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMM", LocaleContextHolder.getLocale())
                .format(day);
    }

    /** The zone in which moments are shown. */
    public ZoneId zone() {
        return DutchTime.ZONE;
    }
}
