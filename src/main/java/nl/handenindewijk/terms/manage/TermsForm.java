package nl.handenindewijk.terms.manage;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.handenindewijk.terms.TermLength;
import nl.handenindewijk.terms.TermTable;
import nl.handenindewijk.terms.TermsChoices;
import org.jspecify.annotations.Nullable;

/**
 * The form as it was typed. Numbers are working days; days stand one on a line; the last seven are lengths of statutory
 * terms in the unit of the law.
 */
record TermsForm(
        @Nullable String urgent,
        @Nullable String quick,
        @Nullable String ordinary,
        @Nullable String information,
        @Nullable String readWithin,
        @Nullable String closingTime,
        @Nullable String silence,
        @Nullable String silenceForLead,
        @Nullable String closingDays,
        @Nullable String equatedDays,
        @Nullable String coveredUntil,
        @Nullable String wmoOnderzoek,
        @Nullable String wgsEersteGesprek,
        @Nullable String wgsBedreigend,
        @Nullable String wgsSignaal,
        @Nullable String wgsBeschikking,
        @Nullable String jeugdBesluit,
        @Nullable String pwBesluit,
        @Nullable String reason,
        @Nullable String version) {

    /** Which field holds the length of which term. */
    static final Map<String, String> TERM_OF_FIELD = termOfField();

    private static Map<String, String> termOfField() {
        Map<String, String> terms = new LinkedHashMap<>();
        terms.put("wmoOnderzoek", "WMO_ONDERZOEK");
        terms.put("wgsEersteGesprek", "WGS_EERSTE_GESPREK");
        terms.put("wgsBedreigend", "WGS_BEDREIGEND");
        terms.put("wgsSignaal", "WGS_SIGNAAL");
        terms.put("wgsBeschikking", "WGS_BESCHIKKING");
        terms.put("jeugdBesluit", "JEUGD_BESLUIT");
        terms.put("pwBesluit", "PW_BESLUIT");
        return terms;
    }

    static TermsForm of(TermsChoices c, long version, LocalDate today) {
        var p = c.promises();
        Map<String, String> own = new TreeMap<>();
        TERM_OF_FIELD.forEach(
                (field, code) -> own.put(field, "" + length(c, code, today).amount()));
        return new TermsForm(
                "" + p.urgent(),
                "" + p.quick(),
                "" + p.ordinary(),
                "" + p.information(),
                "" + p.readWithin(),
                "" + p.closingTime(),
                "" + p.silence(),
                "" + p.silenceForLead(),
                lines(c.closingDays()),
                lines(c.equatedDays().days()),
                "" + c.equatedDays().coveredUntil(),
                own.get("wmoOnderzoek"),
                own.get("wgsEersteGesprek"),
                own.get("wgsBedreigend"),
                own.get("wgsSignaal"),
                own.get("wgsBeschikking"),
                own.get("jeugdBesluit"),
                own.get("pwBesluit"),
                "",
                "" + version);
    }

    private static TermLength length(TermsChoices c, String code, LocalDate today) {
        return c.lengths()
                .getOrDefault(code, TermTable.known().inForce(code, today).length());
    }

    private static String lines(Collection<LocalDate> days) {
        return days.stream().sorted().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    TermsForm withVersion(long current) {
        return new TermsForm(
                urgent,
                quick,
                ordinary,
                information,
                readWithin,
                closingTime,
                silence,
                silenceForLead,
                closingDays,
                equatedDays,
                coveredUntil,
                wmoOnderzoek,
                wgsEersteGesprek,
                wgsBedreigend,
                wgsSignaal,
                wgsBeschikking,
                jeugdBesluit,
                pwBesluit,
                reason,
                "" + current);
    }

    Map<String, @Nullable String> lengths() {
        Map<String, @Nullable String> typed = new LinkedHashMap<>();
        typed.put("wmoOnderzoek", wmoOnderzoek);
        typed.put("wgsEersteGesprek", wgsEersteGesprek);
        typed.put("wgsBedreigend", wgsBedreigend);
        typed.put("wgsSignaal", wgsSignaal);
        typed.put("wgsBeschikking", wgsBeschikking);
        typed.put("jeugdBesluit", jeugdBesluit);
        typed.put("pwBesluit", pwBesluit);
        return typed;
    }

    /** The version of the choices that this form was filled from; -1 if that cannot be read. */
    long seenVersion() {
        return version != null && version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }
}
