package nl.handenindewijk.hands;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import org.springframework.stereotype.Component;

/** Who asks less than expected, and how evenly hands are divided. */
@Component
class BalanceTables {

    private static final double PER = 1000;

    private final PlanTexts texts;

    BalanceTables(PlanTexts texts) {
        this.texts = texts;
    }

    /** Asked against expected, with what chance alone does to it. */
    Table asked(Balance balance) {
        return table(
                "gevraagd",
                texts.text(balance.isByAge() ? "hands.table.gevraagd.age" : "hands.table.gevraagd"),
                List.of(
                        "inhabitants",
                        "n",
                        "expected",
                        "ratio",
                        "shrunk",
                        "planned",
                        "half-year",
                        "year-before",
                        "signal"),
                balance.districts().stream()
                        .map(district -> new Row(district.name(), askedCells(balance, district)))
                        .toList());
    }

    private List<Shown> askedCells(Balance balance, DistrictPlan district) {
        var expected = balance.expected(district);
        var interval = expected.interval();
        var caseload = requireNonNull(district.caseload());
        return List.of(
                Shown.of(texts.numbers().thousands(district.district().inhabitants())),
                Shown.of(texts.numbers().whole(expected.observed())),
                Shown.of(texts.numbers().whole(expected.expected())),
                Shown.of(texts.text(
                        "hands.ratio",
                        texts.numbers().hundredth(interval.likely()),
                        texts.numbers().hundredth(interval.low()),
                        texts.numbers().hundredth(interval.high()))),
                Shown.of(texts.numbers().hundredth(expected.shrunk())),
                Shown.of(texts.numbers().whole(expected.planned())),
                count(caseload.halfYear()),
                count(caseload.halfYearBefore()),
                Shown.of(signal(balance, district)));
    }

    private String signal(Balance balance, DistrictPlan district) {
        boolean fewer = balance.expected(district).isFewer();
        var asked = balance.fell(district)
                ? texts.text(fewer ? "hands.signal.both" : "hands.signal.fell")
                : texts.text(fewer ? "hands.signal.fewer" : "hands.signal.none");
        return balance.isQuiet(district) ? asked + need(balance.needs(), district.code()) : asked;
    }

    private String need(Needs needs, String district) {
        return needs.rises(district)
                ? texts.text("hands.signal.need.rises")
                : needs.isHigh(district) ? texts.text("hands.signal.need.high") : "";
    }

    /** Hands per thousand inhabitants and what would move for equal shares. */
    Table divided(Balance balance) {
        double hands = balance.districts().stream()
                .mapToDouble(district -> requireNonNull(district.now()).available())
                .sum();
        double need = balance.districts().stream()
                .mapToDouble(district -> balance.expected(district).planned())
                .sum();
        return table(
                "verdeling",
                texts.text("hands.table.verdeling"),
                List.of("available", "per-thousand", "share-hands", "share-need", "move"),
                balance.districts().stream()
                        .map(district -> new Row(district.name(), dividedCells(balance, district, hands, need)))
                        .toList());
    }

    private List<Shown> dividedCells(Balance balance, DistrictPlan district, double hands, double need) {
        double available = requireNonNull(district.now()).available();
        return List.of(
                Shown.of(texts.posts(available)),
                Shown.of(texts.numbers()
                        .hundredth(PER * available / district.district().inhabitants())),
                Shown.of(texts.text("hands.percent", Math.round(100 * available / hands))),
                Shown.of(texts.text(
                        "hands.percent",
                        Math.round(100 * balance.expected(district).planned() / need))),
                move(balance, district));
    }

    /** Nothing is taken from a district that may have stopped asking. */
    private Shown move(Balance balance, DistrictPlan district) {
        var move = balance.move(district);
        return balance.isQuiet(district) && move.likely() < 0
                ? Shown.hidden(texts.text("hands.move.stays"))
                : Shown.of(texts.band(move));
    }

    /** In sentences: the whole first, then the districts where people may ask less than they need. */
    List<String> findings(Balance balance) {
        var findings = new ArrayList<String>();
        if (balance.isKnown()) {
            findings.add(texts.text(
                    "hands.finding.hoover", Math.round(100 * balance.equity().hoover())));
            findings.addAll(quiet(balance));
        }
        return findings;
    }

    /** Districts where people may ask less than they need, in sentences. */
    List<String> quiet(Balance balance) {
        return balance.districts().stream()
                .filter(balance::isQuiet)
                .map(district -> texts.text("hands.finding.quiet", district.name(), signal(balance, district)))
                .toList();
    }

    private Table table(String name, String caption, List<String> columns, List<Row> rows) {
        return new Table(
                name,
                caption,
                texts.text("hands.district"),
                columns.stream()
                        .map(column -> texts.text("hands.column." + column))
                        .toList(),
                rows,
                null);
    }

    private Shown count(OptionalInt count) {
        return count.isEmpty()
                ? Shown.hidden(texts.text("hands.few"))
                : Shown.of(texts.numbers().whole(count.getAsInt()));
    }
}
