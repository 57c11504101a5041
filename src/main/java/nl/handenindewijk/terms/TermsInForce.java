package nl.handenindewijk.terms;

/**
 * The law with the choices of this municipality, as it holds at one moment; never changes.
 *
 * @param calendar working days of the office, for promises, waiting times and alarms
 */
public record TermsInForce(
        TermsChoices choices, WorkingCalendar calendar, Terms terms, LegalClock legalClock, Promises promises) {

    /** @throws TermTooLongException naming the article, if a length is longer than the law wants */
    public static TermsInForce of(TermsChoices choices) {
        TermTable table = TermTable.known();
        for (var own : choices.lengths().entrySet()) {
            table = table.withLength(own.getKey(), own.getValue());
        }
        for (var own : choices.atw().entrySet()) {
            table = table.withAtw(own.getKey(), own.getValue());
        }
        var calendar = new WorkingCalendar(choices.equatedDays(), choices.bridgeDaysCount(), choices.closingDays());
        var terms = new Terms(table, choices.equatedDays(), choices.bridgeDaysCount());
        return new TermsInForce(
                choices, calendar, terms, LegalClock.of(terms), new Promises(calendar, choices.promises()));
    }
}
