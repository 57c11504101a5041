package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.Selection.ALL;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.handenindewijk.reporting.FigureQueries.Count;

/**
 * What figures of trust tell of one invented request, and under which names it is counted.
 *
 * @param reach how it went until contact
 * @param left whether the resident withdrew
 * @param end SOON, LATER or NOT if it was closed at least once, else OPEN
 * @param met how appointments went, NONE without
 * @param helped the answer, NONE without
 * @param goals outcome by life domain, NONE without
 */
record InventedTrust(String reach, boolean left, String end, String met, String helped, Map<String, String> goals) {

    static final String NONE = "NONE";
    static final List<String> DOMAINS = List.of("FIN", "NET");
    private static final List<String> ENDS = List.of("SOON", "LATER", "NOT");

    /** A kind of people, by one thing that figures tell, as a part of a whole. */
    record Kind(String block, InventedTrust of) {}

    static InventedTrust of(String reach, Random random) {
        boolean ended = reach.equals("DROPPED_OUT") || reach.equals("CLOSED_WITHOUT") || random.nextInt(3) > 0;
        var end = ended && !reach.equals("WAITING") ? ENDS.get(Math.max(0, 2 - random.nextInt(9) / 7)) : "OPEN";
        var goals = new LinkedHashMap<String, String>();
        for (var domain : DOMAINS) {
            goals.put(domain, random.nextInt(3) > 0 ? NONE : any(HelpFigures.OUTCOMES, random));
        }
        return new InventedTrust(
                reach,
                random.nextInt(4) == 0,
                end,
                random.nextInt(2) == 0 ? NONE : any(HelpFigures.MEETINGS, random),
                end.equals("OPEN") || random.nextInt(2) == 0 ? NONE : any(HelpFigures.ANSWERS, random),
                goals);
    }

    private static String any(List<String> codes, Random random) {
        return codes.get(Math.min(random.nextInt(codes.size()), random.nextInt(codes.size())));
    }

    /** What the database would count. */
    List<Count> counts(YearMonth month, String district) {
        var found = new ArrayList<Count>();
        if (reach.equals("DROPPED_OUT")) {
            found.add(count("GAVE_UP", month, district, left ? "WITHDREW" : "NOT_REACHED"));
        }
        if (contacted()) {
            found.add(count("LEFT", month, district, left ? "LEFT" : "STAYED"));
        }
        if (!end.equals("OPEN")) {
            found.add(count("RETURN", month, district, end));
        }
        Stream.of(List.of("MET", met), List.of("HELPED", helped), List.of("GOAL", goal()))
                .filter(each -> !each.get(1).equals(NONE))
                .forEach(each -> found.add(count(each.get(0), month, district, each.get(1))));
        goals.forEach((domain, outcome) -> {
            if (!outcome.equals(NONE)) {
                found.add(new Count("GOAL", "DOMAIN", month, "", domain, outcome, 1));
            }
        });
        return found;
    }

    private boolean contacted() {
        return reach.equals("KEPT") || reach.equals("LATE");
    }

    private static Count count(String measure, YearMonth month, String district, String code) {
        return new Count(measure, ALL, month, district, ALL, code, 1);
    }

    /** As the column of the database has it. */
    private String goal() {
        var set = goals.values().stream().filter(each -> !each.equals(NONE)).toList();
        if (set.isEmpty()) {
            return NONE;
        }
        var wanted = set.stream().filter(each -> !each.equals("DROPPED")).toList();
        if (wanted.isEmpty()) {
            return "DROPPED";
        }
        return wanted.stream().allMatch("REACHED"::equals)
                ? "REACHED"
                : wanted.stream().allMatch("NOT_REACHED"::equals) ? "NOT_REACHED" : "PARTLY";
    }

    /** Every kind of people that figures of trust tell apart, in one district and quarter. */
    static List<Kind> kinds() {
        var found = new ArrayList<Kind>();
        var nothing = Map.of("FIN", NONE, "NET", NONE);
        for (var left : List.of(true, false)) {
            found.add(new Kind("gave up", new InventedTrust("DROPPED_OUT", left, "", NONE, NONE, nothing)));
            found.add(new Kind("left", new InventedTrust("KEPT", left, "", NONE, NONE, nothing)));
        }
        Stream.concat(ENDS.stream(), Stream.of("OPEN"))
                .forEach(end -> found.add(new Kind("end", new InventedTrust("", false, end, NONE, NONE, nothing))));
        Stream.concat(HelpFigures.MEETINGS.stream(), Stream.of(NONE))
                .forEach(met -> found.add(new Kind("met", new InventedTrust("", false, "", met, NONE, nothing))));
        Stream.concat(HelpFigures.ANSWERS.stream(), Stream.of(NONE))
                .forEach(said ->
                        found.add(new Kind("helped", new InventedTrust("", false, "NOT", NONE, said, nothing))));
        for (var money : outcomes()) {
            for (var people : outcomes()) {
                found.add(new Kind(
                        "goals", new InventedTrust("", false, "", NONE, NONE, Map.of("FIN", money, "NET", people))));
            }
        }
        return found;
    }

    private static List<String> outcomes() {
        return Stream.concat(HelpFigures.OUTCOMES.stream(), Stream.of(NONE)).toList();
    }

    /** Of which kind it is, as that kind sees it. */
    List<Kind> ownKinds() {
        return kinds().stream()
                .filter(kind -> switch (kind.block()) {
                    case "gave up" -> reach.equals("DROPPED_OUT") && kind.of().left == left;
                    case "left" -> contacted() && kind.of().left == left;
                    case "end" -> kind.of().end.equals(end);
                    case "met" -> kind.of().met.equals(met);
                    case "helped" -> !end.equals("OPEN") && kind.of().helped.equals(helped);
                    default -> kind.of().goals.equals(goals);
                })
                .toList();
    }

    /** Under which figures a kind is counted. */
    static List<String> keys(Kind kind, String quarter, String year, String district) {
        var of = kind.of();
        var codes = new ArrayList<String>();
        var domains = new ArrayList<List<String>>();
        switch (kind.block()) {
            case "gave up" -> codes.add(of.left ? "WITHDREW" : "NOT_REACHED");
            case "left" -> codes.add(of.left ? "LEFT" : "STAYED");
            case "end" -> codes.addAll(of.end.equals("OPEN") ? List.of() : List.of(of.end, "ENDED"));
            case "met" -> codes.addAll(named("MET", of.met));
            case "helped" -> codes.addAll(named("HELPED", of.helped));
            default -> {
                codes.addAll(named("GOAL", of.goal()));
                of.goals.forEach((domain, outcome) -> {
                    if (!outcome.equals(NONE)) {
                        domains.add(List.of(domain, ALL));
                    }
                    if (!of.goal().equals(NONE)) {
                        domains.add(List.of(domain, ALL + " " + outcome));
                    }
                });
            }
        }
        var keys = new ArrayList<String>();
        for (var time : List.of(quarter, year)) {
            for (var code : codes) {
                keys.add(Keys.of(time, district, code));
                keys.add(Keys.of(time, ALL, code));
            }
            domains.forEach(each -> keys.add(Keys.of(time, ALL, "DOMAIN", each.get(0), each.get(1))));
        }
        return keys;
    }

    private static List<String> named(String measure, String part) {
        return part.equals(NONE) ? List.of(measure + " " + NONE) : List.of(measure, measure + " " + part);
    }
}
