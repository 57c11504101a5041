package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.handenindewijk.terms.SilenceAlarm;
import nl.handenindewijk.terms.Suspension;
import nl.handenindewijk.terms.TermsInForce;
import org.jspecify.annotations.Nullable;

/** Asks the term engine, with the rules that hold at that moment. */
class TermsCaseDates implements CaseDates {

    private final Supplier<TermsInForce> rules;

    TermsCaseDates(Supplier<TermsInForce> rules) {
        this.rules = rules;
    }

    /** The same for many questions, with the rules as they are now. */
    TermsCaseDates fixed() {
        var now = rules.get();
        return new TermsCaseDates(() -> now);
    }

    @Override
    public LocalDate contactBy(Level level, Instant receivedAt) {
        return rules.get().promises().contactBy(level.name(), receivedAt).due();
    }

    @Override
    public LocalDate readBy(Instant receivedAt) {
        return rules.get().promises().readBy(receivedAt).due();
    }

    @Override
    public LocalDate readTodayBy(Instant receivedAt) {
        return contactBy(Level.U0, receivedAt);
    }

    @Override
    public LocalDate answerBy(Instant writtenAt) {
        return rules.get().promises().answerBy(writtenAt).due();
    }

    @Override
    public SilenceAlarm silence(Instant since) {
        return rules.get().promises().silence(since);
    }

    @Override
    public @Nullable LegalDate strictestLegalDate(List<String> themes, List<String> dangerKinds, LocalDate receivedOn) {
        var now = rules.get();
        return dated(
                now.legalClock().strictest(Set.copyOf(themes), Set.copyOf(dangerKinds), receivedOn), receivedOn, now);
    }

    @Override
    public @Nullable LegalDate classifiedLegalDate(Qualification what, List<String> dangerKinds, LocalDate receivedOn) {
        var now = rules.get();
        return dated(now.legalClock().classified(what.name(), Set.copyOf(dangerKinds), receivedOn), receivedOn, now);
    }

    private static @Nullable LegalDate dated(Optional<String> code, LocalDate receivedOn, TermsInForce now) {
        return code.map(c -> new LegalDate(
                        c, now.terms().deadline(c, receivedOn, Set.of()).due()))
                .orElse(null);
    }

    @Override
    public @Nullable LocalDate legalDue(String code, LocalDate receivedOn, List<Suspension> suspensions) {
        return rules.get()
                .terms()
                .deadline(code, receivedOn, Set.copyOf(suspensions))
                .due();
    }

    @Override
    public boolean isSuspendable(String code, LocalDate receivedOn) {
        return rules.get().terms().table().inForce(code, receivedOn).suspendable();
    }

    @Override
    public int workingDaysBetween(LocalDate first, LocalDate last) {
        return rules.get().calendar().workingDaysBetween(first, last);
    }
}
