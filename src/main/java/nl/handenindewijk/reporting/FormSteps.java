package nl.handenindewijk.reporting;

import java.time.YearMonth;
import java.util.List;

/** Where people stopped filling in the form; the form provides it. Numbers only, of nobody in particular. */
public interface FormSteps {

    /** Of the forms that ended in a year, by month. */
    List<Ended> in(int year);

    /**
     * Forms that ended alike.
     *
     * @param step code of the first question without an answer, CHECK if only sending was left, SENT if it was sent
     */
    record Ended(YearMonth month, String step, long people) {}
}
