package nl.handenindewijk.hands;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import nl.handenindewijk.reporting.Caseload;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;
import org.springframework.stereotype.Component;

/** The tables of the plan, the same on the page and in the download. */
@Component
class PlanTables {

    private final PlanTexts texts;

    PlanTables(PlanTexts texts) {
        this.texts = texts;
    }

    /** Needed in three views, against what there is. */
    Table needed(Plan plan) {
        return new Table(
                "nodig",
                texts.text("hands.table.needed"),
                texts.text("hands.district"),
                columns("n", "flow", "stock", "service", "needed", "available", "missing"),
                plan.districts().stream()
                        .map(district -> row(district, this::neededCells, 7))
                        .toList(),
                plan.reckoned().isEmpty()
                        ? null
                        : new Row(
                                texts.text("hands.together"),
                                List.of(
                                        Shown.of(""),
                                        Shown.of(""),
                                        Shown.of(""),
                                        Shown.of(""),
                                        Shown.of(texts.band(plan.needed())),
                                        Shown.of(texts.posts(plan.available())),
                                        Shown.of(texts.band(plan.needed().map(value -> value - plan.available()))))));
    }

    private List<Shown> neededCells(DistrictPlan district) {
        var need = requireNonNull(district.need());
        var now = requireNonNull(district.now());
        return List.of(
                Shown.of(texts.numbers()
                        .whole(requireNonNull(district.caseload()).received())),
                Shown.of(texts.band(need.flow())),
                need.stock() == null ? few() : Shown.of(texts.band(need.stock())),
                Shown.of(texts.text(
                        "hands.band",
                        texts.numbers().whole(need.service().low()),
                        texts.numbers().whole(need.service().high()))),
                Shown.of(texts.band(now.needed())),
                Shown.of(texts.posts(now.available())),
                Shown.of(texts.band(now.missing())));
    }

    /** What comes in, goes out and waits, with drop-out beside the wait. */
    Table flow(Plan plan) {
        return new Table(
                "stroom",
                texts.text("hands.table.flow"),
                texts.text("hands.district"),
                columns("in", "out", "open", "waiting", "half", "nine", "dropped"),
                plan.districts().stream()
                        .map(district -> row(district, this::flowCells, 7))
                        .toList(),
                null);
    }

    private List<Shown> flowCells(DistrictPlan district) {
        var caseload = requireNonNull(district.caseload());
        return List.of(
                perWeek(caseload.inLately()),
                perWeek(caseload.outLately()),
                count(caseload.openNow()),
                count(caseload.waitingNow()),
                days(caseload.waiting().map(WaitingTime::half)),
                days(caseload.waiting().map(WaitingTime::nineOfTen)),
                caseload.droppedOut().isEmpty()
                        ? few()
                        : Shown.of(texts.text(
                                "hands.percent", caseload.droppedOut().getAsInt())));
    }

    private Row row(DistrictPlan district, Function<DistrictPlan, List<Shown>> cells, int width) {
        var refusal = district.refusal();
        return new Row(
                district.name(),
                refusal == null
                        ? cells.apply(district)
                        : Collections.nCopies(width, Shown.hidden(texts.text("hands.refusal." + refusal))));
    }

    private List<String> columns(String... names) {
        return Arrays.stream(names)
                .map(name -> texts.text("hands.column." + name))
                .toList();
    }

    private Shown perWeek(OptionalInt lately) {
        return lately.isEmpty() ? few() : Shown.of(texts.posts(lately.getAsInt() / (double) Caseload.WEEKS_LATELY));
    }

    private Shown count(OptionalInt count) {
        return count.isEmpty() ? few() : Shown.of(texts.numbers().whole(count.getAsInt()));
    }

    private Shown days(Optional<Integer> days) {
        return days.map(number -> Shown.of(texts.text("hands.days", number))).orElseGet(this::few);
    }

    private Shown few() {
        return Shown.hidden(texts.text("hands.few"));
    }
}
