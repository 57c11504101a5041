package nl.handenindewijk.hands;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.Pressure;
import org.springframework.stereotype.Component;

/** What changes would do to one district. */
@Component
class WhatIfTables {

    /** Classes that are served in this order; labels under {@code hands.urgency.} and their place. */
    private static final List<List<String>> URGENCY = List.of(List.of("U0", "U1"), List.of("U2"), List.of("U3", "U4"));

    private static final int WEEKS = 26;
    private static final double WORKING_DAYS = 5;

    private final PlanTexts texts;

    WhatIfTables(PlanTexts texts) {
        this.texts = texts;
    }

    /** The usual questions and the one that was asked, each with what it leads to. */
    Table changes(Plan plan, DistrictPlan district, WhatIf asked) {
        var changes = new ArrayList<>(WhatIf.USUAL);
        if (!changes.contains(asked)) {
            changes.add(asked);
        }
        return new Table(
                "wat-als",
                texts.text("hands.table.what-if"),
                texts.text("hands.column.change"),
                Stream.of("available", "needed", "missing", "wait")
                        .map(name -> texts.text("hands.column." + name))
                        .toList(),
                changes.stream().map(change -> row(plan, district, change)).toList(),
                null);
    }

    private Row row(Plan plan, DistrictPlan district, WhatIf change) {
        var prospect = plan.prospect(district, change);
        return new Row(
                texts.change(change),
                List.of(
                        Shown.of(texts.posts(prospect.available())),
                        Shown.of(texts.band(prospect.needed())),
                        Shown.of(texts.band(prospect.missing())),
                        Shown.of(texts.outlook(prospect))));
    }

    /** Mean waits by urgency with the whole people below and above the posts there are. */
    Table urgency(Plan plan, Prospect prospect) {
        var lines = prospect.below().hands() == prospect.above().hands()
                ? List.of(prospect.above())
                : List.of(prospect.below(), prospect.above());
        var shares = shares(plan.year().levelShares());
        var waits = lines.stream().map(line -> waits(line, shares)).toList();
        var rows = new ArrayList<Row>();
        for (int k = 0; k < URGENCY.size(); k++) {
            int place = k;
            rows.add(new Row(
                    texts.text("hands.urgency." + k),
                    waits.stream().map(each -> each.get(place)).toList()));
        }
        return new Table(
                "spoed",
                texts.text("hands.table.urgency"),
                texts.text("hands.column.urgency"),
                lines.stream()
                        .map(line -> texts.text("hands.column.with-hands", line.hands()))
                        .toList(),
                rows,
                null);
    }

    /** What a line needs a week: an ordinary line, to keep up, and to work away who waits now. */
    Table pressure(Plan plan, DistrictPlan district, Prospect prospect) {
        var pressure = new Pressure(prospect.perWeek(), plan.assumptions().targetDays() / WORKING_DAYS);
        var waiting = Objects.requireNonNull(district.caseload()).waitingNow();
        var rows = new ArrayList<Row>();
        rows.add(line("capacity", prospect.available() * prospect.perHand()));
        rows.add(line("arrivals", prospect.perWeek()));
        rows.add(line("queue", pressure.targetQueue()));
        rows.add(line("keep", pressure.targetCapacity(1, 1)));
        rows.add(
                waiting.isEmpty()
                        ? new Row(
                                texts.text("hands.pressure.relief", WEEKS),
                                List.of(Shown.hidden(texts.text("hands.few"))))
                        : line("relief", pressure.reliefCapacity(waiting.getAsInt(), WEEKS)));
        return new Table(
                "druk",
                texts.text("hands.table.pressure", plan.assumptions().targetDays()),
                texts.text("hands.column.pressure"),
                List.of(texts.text("hands.column.amount")),
                rows,
                null);
    }

    private Row line(String name, double value) {
        return new Row(texts.text("hands.pressure." + name, WEEKS), List.of(Shown.of(texts.posts(value))));
    }

    private List<Shown> waits(Line line, List<Double> shares) {
        var waits = line.waitsByUrgency(
                shares.stream().map(share -> share * line.arrivals()).toList());
        return IntStream.range(0, shares.size())
                .mapToObj(k -> Shown.of(k < waits.size() ? texts.days(waits.get(k)) : texts.text("hands.no-end")))
                .toList();
    }

    private static List<Double> shares(Map<String, Double> levels) {
        return URGENCY.stream()
                .map(codes -> codes.stream()
                        .mapToDouble(code -> levels.getOrDefault(code, 0.0))
                        .sum())
                .toList();
    }
}
