package nl.handenindewijk.terms.manage;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.handenindewijk.terms.EquatedDays;
import nl.handenindewijk.terms.LawLimit;
import nl.handenindewijk.terms.PromiseSettings;
import nl.handenindewijk.terms.TermLength;
import nl.handenindewijk.terms.TermTable;
import nl.handenindewijk.terms.TermsChoices;
import nl.handenindewijk.terms.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads the form, and says beside each field what cannot be; what is longer than the law names the article. */
final class ReadForm {

    private static final int MOST = 60;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_DAYS = 200;

    private final TermsForm form;
    private final TermsChoices old;
    private final LocalDate today;
    private final Errors errors;

    ReadForm(TermsForm form, TermsChoices old, LocalDate today, Errors errors) {
        this.form = form;
        this.old = old;
        this.today = today;
        this.errors = errors;
    }

    /** The choices, of no use if there are errors. */
    TermsChoices choices() {
        var equated = equatedDays();
        var choices = new TermsChoices(
                old.bridgeDaysCount(),
                days("closingDays", form.closingDays()),
                equated,
                lengths(),
                old.atw(),
                new PromiseSettings(
                        promise("urgent", form.urgent(), "U1", equated),
                        promise("quick", form.quick(), "U2", equated),
                        promise("ordinary", form.ordinary(), "U3", equated),
                        promise("information", form.information(), "U4", equated),
                        number("readWithin", form.readWithin()),
                        number("silence", form.silence()),
                        number("silenceForLead", form.silenceForLead()),
                        time()));
        return choices;
    }

    /** Why, which is not needed to look at what it would mean. */
    void checkReason() {
        var reason = form.reason();
        if (reason == null || reason.isBlank()) {
            errors.rejectValue("reason", "terms.error.reason");
        } else if (reason.length() > LONGEST_REASON) {
            errors.rejectValue("reason", "terms.error.reason.long", new Object[] {LONGEST_REASON}, null);
        }
    }

    private int promise(String field, @Nullable String typed, String level, EquatedDays equated) {
        int days = number(field, typed);
        var limit = LawLimit.of(level, equated, today);
        if (days > limit.workingDays()) {
            errors.rejectValue(
                    field, "terms.error.longer-than-law", new Object[] {limit.citation(), limit.workingDays()}, null);
        }
        return days;
    }

    private int number(String field, @Nullable String typed) {
        var digits = typed == null ? "" : typed.strip();
        int number = digits.matches("[0-9]{1,4}") ? Integer.parseInt(digits) : 0;
        if (number < 1 || number > MOST) {
            errors.rejectValue(field, "terms.error.number", new Object[] {MOST}, null);
            return 1;
        }
        return number;
    }

    private LocalTime time() {
        try {
            return LocalTime.parse(
                    form.closingTime() == null ? "" : form.closingTime().strip());
        } catch (DateTimeException e) {
            errors.rejectValue("closingTime", "terms.error.time");
            return LocalTime.NOON;
        }
    }

    private Map<String, TermLength> lengths() {
        Map<String, TermLength> own = new TreeMap<>(old.lengths());
        form.lengths().forEach((field, typed) -> {
            var code = Objects.requireNonNull(TermsForm.TERM_OF_FIELD.get(field));
            var rule = TermTable.known().inForce(code, today);
            int amount = number(field, typed);
            if (amount > rule.length().amount()) {
                errors.rejectValue(
                        field,
                        "terms.error.longer-than-article",
                        new Object[] {rule.citation(), rule.length().amount()},
                        null);
            } else if (amount == rule.length().amount()) {
                own.remove(code);
            } else {
                own.put(code, new TermLength(amount, rule.length().unit()));
            }
        });
        return own;
    }

    private EquatedDays equatedDays() {
        var from = old.equatedDays().coveredFrom();
        var until = date("coveredUntil", form.coveredUntil());
        if (until != null && until.isBefore(from)) {
            errors.rejectValue("coveredUntil", "terms.error.coverage", new Object[] {from.toString()}, null);
            until = null;
        }
        var known = until == null ? old.equatedDays().coveredUntil() : until;
        var calendar = new WorkingCalendar(EquatedDays.of(from, known, Set.of()), true, Set.of());
        var days = days("equatedDays", form.equatedDays());
        for (var day : days) {
            if (day.isBefore(from) || day.isAfter(known)) {
                errors.rejectValue(
                        "equatedDays", "terms.error.outside", new Object[] {day.toString(), known.toString()}, null);
            } else if (!calendar.isWorkingDay(day)) {
                errors.rejectValue("equatedDays", "terms.error.free-already", new Object[] {day.toString()}, null);
            }
        }
        return EquatedDays.of(from, known, days);
    }

    private Set<LocalDate> days(String field, @Nullable String typed) {
        Set<LocalDate> days = new TreeSet<>();
        for (var word : (typed == null ? "" : typed).strip().split("[\\s,;]+")) {
            var day = word.isEmpty() ? null : date(field, word);
            if (day != null && !days.add(day)) {
                errors.rejectValue(field, "terms.error.twice", new Object[] {day.toString()}, null);
            }
        }
        if (days.size() > MOST_DAYS) {
            errors.rejectValue(field, "terms.error.many", new Object[] {MOST_DAYS}, null);
        }
        return days;
    }

    private @Nullable LocalDate date(String field, @Nullable String typed) {
        try {
            return LocalDate.parse(typed == null ? "" : typed.strip());
        } catch (DateTimeException e) {
            errors.rejectValue(field, "terms.error.day");
            return null;
        }
    }
}
