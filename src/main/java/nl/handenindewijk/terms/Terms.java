package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Answers when a statutory term ends, and why. */
public final class Terms {

    private final TermTable table;
    private final LegalDays days;
    private final boolean bridgeDaysCount;

    /**
     * @param bridgeDaysCount whether a bridge day equated by decree is a working day; it is never an ordinary day for the
     *     Algemene termijnenwet
     */
    public Terms(TermTable table, EquatedDays equated, boolean bridgeDaysCount) {
        this.table = table;
        this.days = new LegalDays(equated);
        this.bridgeDaysCount = bridgeDaysCount;
    }

    /** The law as it ships, without choices of a municipality. */
    public static Terms dutch() {
        return new Terms(TermTable.known(), EquatedDays.known(), true);
    }

    public TermTable table() {
        return table;
    }

    /**
     * @param start calendar date in Europe/Amsterdam of the event that sets the term running
     * @param suspensions without effect, and said so, if the term is not one for a decision
     */
    public Deadline deadline(String code, LocalDate start, Set<Suspension> suspensions) {
        return deadline(new TermQuestion(code, start, suspensions, null));
    }

    /**
     * The same for a term that may have been put off.
     *
     * @throws TermTooLongException if it was put off longer than the law allows
     */
    public Deadline deadline(TermQuestion question) {
        TermRule rule = table.inForce(question.code(), question.start());
        if (!rule.length().isDated()) {
            return undated(rule);
        }
        Count count = count(rule, question, days);
        Count worst = count(rule, question, days.assumingUnknownBridgeDays());
        boolean certain = count.due().equals(worst.due());
        if (!certain) {
            count.explain(Reason.of(Reason.Kind.UNCERTAIN));
        }
        return new Deadline(
                rule.code(),
                count.raw(),
                count.suspendedDays(),
                count.due(),
                certain ? Coverage.CERTAIN : Coverage.UNCERTAIN,
                count.reasons());
    }

    private Count count(TermRule rule, TermQuestion question, LegalDays onDays) {
        return new Count(rule, question, onDays, new WorkingCalendar(onDays, bridgeDaysCount, Set.of()));
    }

    private static Deadline undated(TermRule rule) {
        Reason why = rule.length().unit() == TermUnit.AT_ONCE
                ? Reason.of(Reason.Kind.AT_ONCE, rule.citation(), rule.startsAt())
                : Reason.of(Reason.Kind.NO_NUMBER, rule.citation());
        return new Deadline(rule.code(), null, 0, null, Coverage.CERTAIN, List.of(why));
    }
}
