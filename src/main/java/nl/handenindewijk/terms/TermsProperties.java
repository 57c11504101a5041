package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality may decide itself. Everything else is the law.
 *
 * @param bridgeDaysCount whether a bridge day equated by decree is a working day
 * @param closingDays days the office is closed besides; they move promises, never legal terms
 * @param lengths shorter lengths of its own, by code of a term, such as {@code 6 WEEKS}
 * @param atw whether the Algemene termijnenwet is applied, by code of a term that a by-law sets
 */
@ConfigurationProperties("portal.terms")
record TermsProperties(
        @DefaultValue("true") boolean bridgeDaysCount,
        @DefaultValue Set<LocalDate> closingDays,
        @DefaultValue Map<String, String> lengths,
        @DefaultValue Map<String, Boolean> atw,
        @DefaultValue Promised promises,
        @DefaultValue Silence silence) {

    /** Lengths of the promises in working days, by level. */
    record Promised(
            @DefaultValue("1") int u1,
            @DefaultValue("5") int u2,
            @DefaultValue("10") int u3,
            @DefaultValue("2") int u4,
            @DefaultValue("1") int readWithin,
            @DefaultValue("17:00") LocalTime closingTime) {}

    /** Working days without human contact until the worker, and then until the team lead, is warned. */
    record Silence(
            @DefaultValue("10") int worker,
            @DefaultValue("5") int lead) {}

    /** What holds as long as nobody changed anything in the portal itself. */
    TermsChoices choices() {
        Map<String, TermLength> own = new TreeMap<>();
        lengths.forEach((code, length) -> own.put(code, TermLength.parse(length)));
        return new TermsChoices(bridgeDaysCount, closingDays, EquatedDays.known(), own, atw, promiseSettings());
    }

    private PromiseSettings promiseSettings() {
        return new PromiseSettings(
                promises.u1,
                promises.u2,
                promises.u3,
                promises.u4,
                promises.readWithin,
                silence.worker,
                silence.lead,
                promises.closingTime);
    }
}
