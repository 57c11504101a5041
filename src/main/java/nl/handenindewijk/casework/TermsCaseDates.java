package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.handenindewijk.terms.LegalClock;
import nl.handenindewijk.terms.Promises;
import nl.handenindewijk.terms.Terms;
import nl.handenindewijk.terms.WorkingCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the term engine. */
@Component
class TermsCaseDates implements CaseDates {

    /** A message of a resident is a question for information: it gets the promise of that level. */
    private static final Level ANSWER = Level.U4;

    private final Promises promises;
    private final LegalClock legalClock;
    private final Terms terms;
    private final WorkingCalendar calendar;

    TermsCaseDates(Promises promises, LegalClock legalClock, Terms terms, WorkingCalendar calendar) {
        this.promises = promises;
        this.legalClock = legalClock;
        this.terms = terms;
        this.calendar = calendar;
    }

    @Override
    public LocalDate contactBy(Level level, Instant receivedAt) {
        return promises.contactBy(level.name(), receivedAt).due();
    }

    @Override
    public LocalDate readBy(Instant receivedAt) {
        return promises.readBy(receivedAt);
    }

    @Override
    public LocalDate answerBy(Instant writtenAt) {
        return contactBy(ANSWER, writtenAt);
    }

    @Override
    public LocalDate silentFrom(Instant lastHumanContact) {
        return promises.silence(lastHumanContact).worker();
    }

    @Override
    public @Nullable LegalDate strictestLegalDate(List<String> themes, List<String> dangerKinds, LocalDate receivedOn) {
        return legalClock
                .strictest(Set.copyOf(themes), Set.copyOf(dangerKinds), receivedOn)
                .map(code -> new LegalDate(
                        code, terms.deadline(code, receivedOn, Set.of()).due()))
                .orElse(null);
    }

    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return calendar.workingDaysBetween(first, last);
    }
}
