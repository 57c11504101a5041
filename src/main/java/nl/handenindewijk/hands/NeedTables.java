package nl.handenindewijk.hands;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import nl.handenindewijk.neighbourhood.AreaFigures.Score;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Published figures about districts beside what their people ask, with source and year. */
@Component
class NeedTables {

    private static final int MEASUREMENTS = 4;
    private static final List<String> INDICATORS = List.of("p_hh_110", "a_soz_wb", "p_wmo_t", "p_jz_tn", "a_1p_hh");

    private final PlanTexts texts;

    NeedTables(PlanTexts texts) {
        this.texts = texts;
    }

    /** Figures of Statistics Netherlands, and the index that is made of them. */
    Table figures(Plan plan) {
        var needs = plan.needs();
        return new Table(
                "cbs",
                texts.text("hands.table.cbs", year(needs.year())),
                texts.text("hands.district"),
                Stream.concat(
                                Stream.of(
                                        texts.text("hands.column.index", year(needs.year())),
                                        texts.text(
                                                "hands.column.index",
                                                needs.before() == 0
                                                        ? texts.text("hands.column.before")
                                                        : year(needs.before()))),
                                INDICATORS.stream().map(name -> texts.text("hands.column." + name)))
                        .toList(),
                plan.districts().stream()
                        .map(district -> new Row(district.name(), cells(needs, district.code())))
                        .toList(),
                null);
    }

    private List<Shown> cells(Needs needs, String district) {
        var own = needs.indicators().getOrDefault(district, Map.of());
        var earlier = needs.changed().contains(district)
                ? Shown.hidden(texts.text("hands.border-changed"))
                : hundredth(needs.indexBefore().get(district));
        return Stream.concat(
                        Stream.of(hundredth(needs.index().get(district)), earlier),
                        INDICATORS.stream().map(name -> tenth(own.get(name))))
                .toList();
    }

    /** Measurements of the Leefbaarometer, the class in words and the deviation from the national mean. */
    Table liveability(Plan plan) {
        var scores = plan.needs().liveability();
        var years = scores.values().stream()
                .flatMap(List::stream)
                .map(Score::year)
                .distinct()
                .sorted((one, other) -> other - one)
                .limit(MEASUREMENTS)
                .sorted()
                .toList();
        return new Table(
                "leefbaarheid",
                texts.text("hands.table.leefbaarheid"),
                texts.text("hands.district"),
                years.stream().map(NeedTables::year).toList(),
                plan.districts().stream()
                        .map(district -> new Row(
                                district.name(),
                                years.stream()
                                        .map(year -> score(scores.getOrDefault(district.code(), List.of()), year))
                                        .toList()))
                        .toList(),
                null);
    }

    private Shown score(List<Score> scores, int year) {
        return scores.stream()
                .filter(score -> score.year() == year)
                .findFirst()
                .map(score -> Shown.of(
                        score.liveability() == null
                                ? texts.numbers().hundredth(score.deviation())
                                : texts.text(
                                        "hands.liveability",
                                        texts.text("hands.liveability." + score.liveability()),
                                        texts.numbers().hundredth(score.deviation()))))
                .orElseGet(this::unknown);
    }

    private Shown hundredth(@Nullable Double value) {
        return value == null ? unknown() : Shown.of(texts.numbers().hundredth(value));
    }

    private Shown tenth(@Nullable Double value) {
        return value == null ? unknown() : Shown.of(texts.numbers().tenth(value));
    }

    private Shown unknown() {
        return Shown.hidden(texts.text("hands.unknown"));
    }

    private static String year(int year) {
        return Integer.toString(year);
    }
}
