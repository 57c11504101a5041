package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The table of statutory terms. A code may have several lines, one per version of the law; together they must cover the time
 * from the first on without hole or overlap.
 */
public final class TermTable {

    private static final String RESOURCE = "terms.csv";

    private static final String[] HEADER = {
        "code",
        "law",
        "article",
        "starts_at",
        "amount",
        "unit",
        "direction",
        "atw",
        "suspendable",
        "extension",
        "set_by",
        "valid_from",
        "valid_until",
        "consequence"
    };

    private final Map<String, List<TermRule>> rules;

    private TermTable(Map<String, List<TermRule>> rules) {
        this.rules = rules;
    }

    /** The table that ships with the portal. */
    public static TermTable known() {
        return parse(StrictCsv.ofResource(RESOURCE));
    }

    /** The same with the lines that exist for auditors only. */
    static TermTable forAuditors() {
        Map<String, List<TermRule>> both = new LinkedHashMap<>(known().rules);
        both.putAll(parse(StrictCsv.ofResource("auditor-terms.csv")).rules);
        return new TermTable(both);
    }

    /**
     * Reads a table in the format of the one that ships.
     *
     * @param name named in messages about a wrong line
     * @throws DataFileException with line and reason
     */
    public static TermTable parse(String name, String csv) {
        return parse(new StrictCsv(name, csv));
    }

    static TermTable parse(StrictCsv csv) {
        Map<String, List<TermRule>> rules = new LinkedHashMap<>();
        Map<TermRule, StrictCsv.Line> lines = new LinkedHashMap<>();
        for (StrictCsv.Line line : csv.lines(HEADER)) {
            TermRule rule = rule(line);
            line.refuseIf(lines.put(rule, line) != null, "stands in the table twice");
            rules.computeIfAbsent(rule.code(), code -> new ArrayList<>()).add(rule);
        }
        for (List<TermRule> versions : rules.values()) {
            versions.sort(Comparator.comparing(TermRule::validFrom));
            for (int i = 1; i < versions.size(); i++) {
                StrictCsv.Line line = lines.get(versions.get(i));
                if (line != null) {
                    follows(line, versions.get(i - 1), versions.get(i));
                }
            }
        }
        return new TermTable(rules);
    }

    private static void follows(StrictCsv.Line line, TermRule before, TermRule after) {
        LocalDate end = before.validUntil();
        if (end == null || !end.isBefore(after.validFrom())) {
            throw line.refused("overlaps the line of " + after.code() + " from " + before.validFrom());
        }
        line.refuseIf(!end.plusDays(1).equals(after.validFrom()), "leaves a hole in " + after.code() + " after " + end);
    }

    private static TermRule rule(StrictCsv.Line line) {
        String code = line.text("code");
        line.refuseIf(!code.matches("[A-Z][A-Z0-9_]*"), "'" + code + "' is not a code");
        TermLength length = TermLength.of(line.optional("amount"), line.text("unit"), line);
        boolean atw = line.yesNo("atw");
        boolean suspendable = line.yesNo("suspendable");
        String direction = line.text("direction");
        boolean backwards = direction.equals("BEFORE");
        line.refuseIf(!backwards && !direction.equals("AFTER"), "direction must be AFTER or BEFORE");
        line.refuseIf(atw && backwards, "Atw art. 1 is not for terms counted backwards");
        line.refuseIf(atw && !length.isDated(), "Atw needs a length");
        line.refuseIf(suspendable && length.unit() == TermUnit.WORKING_DAYS, "suspension is counted in calendar days");
        line.refuseIf(suspendable && (backwards || !length.isDated()), "nothing to suspend");
        String extension = line.optional("extension");
        boolean freely = extension.equals("REASONABLE");
        TermLength once = extension.isEmpty() || freely ? null : TermLength.parse(extension, line);
        line.refuseIf(once != null && once.unit() != length.unit(), "the extension has another unit than the term");
        LocalDate from = line.date("valid_from");
        LocalDate until = line.optional("valid_until").isEmpty() ? null : line.date("valid_until");
        line.refuseIf(until != null && until.isBefore(from), "ends " + until + " before its start " + from);
        return new TermRule(
                code,
                line.text("law"),
                line.text("article"),
                line.oneOf(StartEvent.class, line.text("starts_at"), "start"),
                length,
                backwards,
                atw,
                suspendable,
                once,
                freely,
                line.oneOf(TermRule.Origin.class, line.text("set_by"), "origin"),
                from,
                until,
                line.oneOf(Consequence.class, line.text("consequence"), "consequence"));
    }

    /** All codes, in the order of the table. */
    public Set<String> codes() {
        return Collections.unmodifiableSet(rules.keySet());
    }

    /**
     * What the law says for a term that starts on a date.
     *
     * @throws UnknownTermException if the table has no such code, or the law did not exist yet
     */
    public TermRule inForce(String code, LocalDate start) {
        return rules.getOrDefault(code, List.of()).stream()
                .filter(rule -> rule.isInForceOn(start))
                .findFirst()
                .orElseThrow(() -> new UnknownTermException(code, rules.containsKey(code) ? start : null));
    }

    /**
     * The table with a length of the municipality's own. It may be shorter than the law wants, never longer.
     *
     * @throws TermTooLongException naming the article
     */
    public TermTable withLength(String code, TermLength own) {
        return changed(code, rule -> {
            if (!own.isDated() || own.isLongerThan(rule.length())) {
                throw new TermTooLongException(rule, own);
            }
            return rule.withLength(own);
        });
    }

    /** The table with the Algemene termijnenwet switched on or off for a term whose length a by-law sets. */
    public TermTable withAtw(String code, boolean lengthens) {
        return changed(code, rule -> {
            if (rule.origin() != TermRule.Origin.BYLAW) {
                throw new IllegalArgumentException(code + ": Atw art. 1 decides for terms of the law itself");
            }
            return rule.withAtw(lengthens);
        });
    }

    private TermTable changed(String code, UnaryOperator<TermRule> change) {
        @Nullable List<TermRule> versions = rules.get(code);
        if (versions == null) {
            throw new UnknownTermException(code, null);
        }
        Map<String, List<TermRule>> copy = new LinkedHashMap<>(rules);
        copy.put(code, versions.stream().map(change).toList());
        return new TermTable(copy);
    }
}
