package nl.handenindewijk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ExplainDates;
import nl.handenindewijk.casework.resident.ExplainedDate;
import nl.handenindewijk.casework.resident.ExplainedDate.Kind;
import nl.handenindewijk.terms.Promise;
import nl.handenindewijk.terms.Reason;
import nl.handenindewijk.terms.TermsBook;
import nl.handenindewijk.terms.TermsInForce;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the dates of a case once more from what they were counted from, this time with the reasons. */
@Component
class WhyDates implements ExplainDates {

    private final Cases cases;
    private final TermsBook book;

    WhyDates(Cases cases, TermsBook book) {
        this.cases = cases;
        this.book = book;
    }

    @Override
    @Transactional(readOnly = true)
    public List<ExplainedDate> of(UUID requestId) {
        return cases.byId(requestId).map(this::of).orElse(List.of());
    }

    List<ExplainedDate> of(HelpRequest r) {
        var rules = book.now();
        var dates = new ArrayList<ExplainedDate>();
        var deadlines = r.deadlines();
        if (r.status() == Status.NEW) {
            add(dates, Kind.READ, rules.promises().readBy(r.origin().receivedAt()));
        }
        var promise = rules.promises().contactBy(deadlines.promiseLevel().name(), deadlines.promiseFrom());
        add(dates, Kind.CONTACT, deadlines.promiseDue(), promise.reasons());
        add(dates, Kind.LAW, r.law().due(), lawOf(r, rules));
        if (r.contacts().residentWaits()) {
            add(dates, Kind.ANSWER, rules.promises().answerBy(r.contacts().lastResidentAt()));
        }
        add(dates, Kind.AGREED, deadlines.followUpOn(), List.of(Reason.AGREED));
        if (r.status().isOpen()) {
            var alarm = rules.promises().silence(r.contacts().silentSince());
            add(dates, Kind.SILENCE, deadlines.silentFrom(), alarm.reasons());
        }
        return dates;
    }

    private static List<Reason> lawOf(HelpRequest r, TermsInForce rules) {
        var code = r.law().code();
        return code == null
                ? List.of()
                : rules.terms()
                        .deadline(
                                code,
                                r.origin().receivedOn(),
                                Set.copyOf(r.law().suspensions()))
                        .reasons();
    }

    private static void add(List<ExplainedDate> dates, Kind kind, Promise promise) {
        add(dates, kind, promise.due(), promise.reasons());
    }

    private static void add(List<ExplainedDate> dates, Kind kind, @Nullable LocalDate due, List<Reason> reasons) {
        if (due != null) {
            dates.add(new ExplainedDate(kind, due, reasons));
        }
    }
}
