package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which statutory term runs. Until a worker has said what a request is in law, the strictest plausible one does, from the day
 * of receipt; a later classification never moves the start.
 */
public final class LegalClock {

    private static final String RESOURCE = "clocks.csv";

    private enum Kind {
        THEME,
        DANGER,
        QUALIFICATION
    }

    private final Terms terms;
    private final Map<Kind, Map<String, @Nullable String>> clocks;

    private LegalClock(Terms terms, Map<Kind, Map<String, @Nullable String>> clocks) {
        this.terms = terms;
        this.clocks = clocks;
    }

    /** The clocks that ship with the portal. */
    public static LegalClock of(Terms terms) {
        return parse(terms, StrictCsv.ofResource(RESOURCE));
    }

    static LegalClock parse(Terms terms, StrictCsv csv) {
        Map<Kind, Map<String, @Nullable String>> clocks = new EnumMap<>(Kind.class);
        for (StrictCsv.Line line : csv.lines("kind", "code", "term")) {
            Kind kind = line.oneOf(Kind.class, line.text("kind"), "kind");
            String term = line.optional("term");
            line.refuseIf(!term.isEmpty() && !terms.table().codes().contains(term), "unknown term " + term);
            Map<String, @Nullable String> ofKind = clocks.computeIfAbsent(kind, k -> new HashMap<>());
            String code = line.text("code");
            line.refuseIf(ofKind.containsKey(code), code + " stands in the table twice");
            ofKind.put(code, term.isEmpty() ? null : term);
        }
        return new LegalClock(terms, clocks);
    }

    /** All terms that may run, most pressing first on the date given: by last day, those without a number at the end. */
    public List<String> plausible(Set<String> themeCodes, Set<String> dangerKinds, LocalDate start) {
        Set<String> codes = new LinkedHashSet<>();
        themeCodes.forEach(theme -> codes.addAll(clock(Kind.THEME, theme)));
        dangerKinds.forEach(danger -> codes.addAll(clock(Kind.DANGER, danger)));
        return codes.stream().sorted(mostPressing(start)).toList();
    }

    private Comparator<String> mostPressing(LocalDate start) {
        return Comparator.comparing((String code) -> {
                    var due = terms.deadline(code, start, Set.of()).due();
                    return due == null ? LocalDate.MAX : due;
                })
                .thenComparing(Comparator.naturalOrder());
    }

    /**
     * The term that ends first. One without a number ("onverwijld") only if no other runs: it gives no date to watch, and its
     * haste is in the level.
     *
     * @param themeCodes what the request is about, codes of the themes; unknown ones count as ANDERS
     * @param dangerKinds kinds of danger seen in it
     * @param start date of receipt in Europe/Amsterdam
     */
    public Optional<String> strictest(Set<String> themeCodes, Set<String> dangerKinds, LocalDate start) {
        return plausible(themeCodes, dangerKinds, start).stream().findFirst();
    }

    /** The same where the date does not matter. */
    public Optional<String> strictest(Set<String> themeCodes, Set<String> dangerKinds) {
        return strictest(themeCodes, dangerKinds, LocalDate.of(2026, 9, 1));
    }

    /**
     * The term of a request that a worker has classified; empty if the law gives none. A danger that the same law has a
     * shorter term for (Wgs 4 lid 2: eviction, cut-off) keeps that term.
     *
     * @param start date of receipt in Europe/Amsterdam, however late the classification
     */
    public Optional<String> classified(String qualification, Set<String> dangerKinds, LocalDate start) {
        return clock(Kind.QUALIFICATION, qualification).stream()
                .flatMap(code -> Stream.concat(
                        Stream.of(code),
                        dangerKinds.stream()
                                .flatMap(danger -> clock(Kind.DANGER, danger).stream())
                                .filter(other -> lawOf(other, start).equals(lawOf(code, start)))))
                .min(mostPressing(start));
    }

    private String lawOf(String code, LocalDate start) {
        return terms.table().inForce(code, start).law();
    }

    private List<String> clock(Kind kind, String code) {
        Map<String, @Nullable String> known = clocks.getOrDefault(kind, Map.of());
        String effective = kind == Kind.THEME && !known.containsKey(code) ? "ANDERS" : code;
        String term = known.get(effective);
        return term == null ? List.of() : List.of(term);
    }
}
