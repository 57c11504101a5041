package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One calculation: length, then extension, then suspended days, and once at the very end the Algemene termijnenwet. Keeps the
 * reasons as it goes.
 */
final class Count {

    private final TermRule rule;
    private final LegalDays days;
    private final LocalDate start;
    private final TermLength length;
    private final LocalDate raw;
    private final List<Reason> reasons = new ArrayList<>();
    private final List<Suspension> standstills = new ArrayList<>();
    private int suspendedDays;
    private final LocalDate due;

    Count(TermRule rule, TermQuestion question, LegalDays days, WorkingCalendar calendar) {
        this.rule = rule;
        this.days = days;
        this.start = question.start();
        this.length = total(rule, question.extension());
        this.raw = rule.backwards() ? length.before(start, calendar) : length.from(start, calendar);
        explainRule(question.extension());
        suspend(question);
        this.due = lengthened(raw.plusDays(suspendedDays), reasons);
        if (length.unit() == TermUnit.WORKING_DAYS) {
            reasons.addAll(calendar.explainSkipped(start, due));
        }
    }

    LocalDate raw() {
        return raw;
    }

    int suspendedDays() {
        return suspendedDays;
    }

    LocalDate due() {
        return due;
    }

    List<Reason> reasons() {
        return reasons;
    }

    void explain(Reason reason) {
        reasons.add(reason);
    }

    private static TermLength total(TermRule rule, @Nullable TermLength extension) {
        if (extension == null) {
            return rule.length();
        }
        TermLength limit = rule.extension();
        if (extension.unit() != rule.length().unit()
                || (!rule.freelyExtended() && (limit == null || extension.isLongerThan(limit)))) {
            throw new TermTooLongException(rule, extension);
        }
        return rule.length().plus(extension);
    }

    private void explainRule(@Nullable TermLength extension) {
        Reason.Kind kind = rule.backwards() ? Reason.Kind.RULE_BACKWARDS : Reason.Kind.RULE;
        explain(Reason.of(kind, rule.citation(), rule.length(), rule.startsAt(), start));
        if (extension != null) {
            explain(Reason.of(Reason.Kind.EXTENDED, extension, raw));
        } else {
            explain(Reason.of(Reason.Kind.RAW, raw));
        }
    }

    /** A standstill that begins before the term has ended stops it whole; days counted twice count once. */
    private void suspend(TermQuestion question) {
        if (question.suspensions().isEmpty()) {
            return;
        }
        if (!rule.suspendable()) {
            explain(Reason.of(Reason.Kind.SUSPENSION_NOT_ALLOWED, rule.citation()));
            return;
        }
        List<Suspension> inOrder = question.suspensions().stream()
                .sorted(Comparator.comparing(Suspension::from)
                        .thenComparing(Suspension::to)
                        .thenComparing(Suspension::ground))
                .toList();
        LocalDate counted = start;
        for (Suspension each : inOrder) {
            LocalDate from = each.from().isAfter(start) ? each.from() : start.plusDays(1);
            LocalDate end = lengthened(raw.plusDays(suspendedDays), new ArrayList<>());
            if (each.to().isBefore(from) || (from.isAfter(end) && from.isAfter(counted.plusDays(1)))) {
                explain(Reason.of(Reason.Kind.SUSPENSION_OUTSIDE, each.from(), each.to()));
                continue;
            }
            standstills.add(each);
            explain(Reason.of(Reason.Kind.SUSPENDED, each.ground(), from, each.to(), daysIn(from, each.to())));
            LocalDate news = from.isAfter(counted) ? from : counted.plusDays(1);
            if (!news.isAfter(each.to())) {
                suspendedDays += daysIn(news, each.to());
                counted = each.to();
            }
        }
        if (suspendedDays > 0) {
            explain(Reason.of(Reason.Kind.SUSPENDED_TOGETHER, suspendedDays, raw.plusDays(suspendedDays)));
        }
    }

    private static int daysIn(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to) + 1;
    }

    private LocalDate lengthened(LocalDate end, List<Reason> why) {
        DayOff off = days.dayOff(end);
        if (!rule.atw() || length.unit() == TermUnit.WORKING_DAYS || length.isOutsideAtw()) {
            if (off != null && length.unit() != TermUnit.WORKING_DAYS && !rule.backwards()) {
                why.add(Reason.of(rule.atw() ? Reason.Kind.NOT_MOVED_LONG : Reason.Kind.NOT_MOVED, end, off));
            }
            return end;
        }
        LocalDate moved = days.ordinaryFrom(end);
        if (off != null) {
            why.add(Reason.of(Reason.Kind.MOVED, days.daysOff(end, moved), moved));
        }
        LocalDate roomy = length.isAtLeastThreeDays() ? withTwoOrdinaryDays(moved) : moved;
        if (roomy.isAfter(moved)) {
            why.add(Reason.of(Reason.Kind.TWO_ORDINARY_DAYS, roomy));
        }
        return roomy;
    }

    private LocalDate withTwoOrdinaryDays(LocalDate end) {
        int ordinary = 0;
        LocalDate day = start;
        while (ordinary < 2) {
            day = day.plusDays(1);
            if (days.isOrdinary(day) && !standsStill(day)) {
                ordinary++;
            }
        }
        return day.isAfter(end) ? day : end;
    }

    private boolean standsStill(LocalDate day) {
        return standstills.stream().anyMatch(s -> !day.isBefore(s.from()) && !day.isAfter(s.to()));
    }
}
