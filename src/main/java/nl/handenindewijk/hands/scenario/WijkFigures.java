package nl.handenindewijk.hands.scenario;

import static nl.handenindewijk.hands.scenario.ScenarioFigures.band;
import static nl.handenindewijk.hands.scenario.ScenarioFigures.node;
import static nl.handenindewijk.hands.scenario.ScenarioFigures.put;

import java.util.Optional;
import nl.handenindewijk.hands.formula.Backlog;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Expected;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.Pressure;
import nl.handenindewijk.hands.formula.Stock;
import nl.handenindewijk.hands.formula.WorkYear;
import nl.handenindewijk.hands.scenario.Scenario.Wijk;
import tools.jackson.databind.node.ObjectNode;

/** One district: three views of what it needs, what its hands do, and whether people ask less than expected. */
final class WijkFigures {

    private static final double WORKING_DAYS = 5;
    private static final double MOST_POSTS = 5_000;

    private final Wijk wijk;
    private final WorkYear year;
    private final Band perYear;
    private final Band hoursPerYear;
    private final Band service;

    WijkFigures(Wijk wijk, WorkYear year) {
        this.wijk = wijk;
        this.year = year;
        perYear = wijk.themes().stream().map(Scenario.Theme::perYear).reduce(Band.exactly(0), Band::plus);
        hoursPerYear = wijk.themes().stream()
                .map(theme -> theme.perYear().times(theme.hours()))
                .reduce(Band.exactly(0), Band::plus);
        if (year.fte(hoursPerYear.high()) > MOST_POSTS) {
            throw new ScenarioException(wijk.code(), "asks for more than " + (int) MOST_POSTS + " posts");
        }
        service = new Band(
                fewest(perYear.low(), hoursPerYear.low()),
                fewest(perYear.likely(), hoursPerYear.likely()),
                fewest(perYear.high(), hoursPerYear.high()));
    }

    Band needed() {
        var most = hoursPerYear.map(year::fte).max(service);
        return stock().map(most::max).orElse(most);
    }

    /** Open cases by Little: light is few cases of which many fit in a post. */
    private Optional<Band> stock() {
        return wijk.cases()
                .map(cases -> new Band(
                        stock(perYear.low(), cases).fte(cases.perFte().high()),
                        stock(perYear.likely(), cases).fte(cases.perFte().likely()),
                        stock(perYear.high(), cases).fte(cases.perFte().low())));
    }

    private static Stock stock(double perYear, Scenario.Cases cases) {
        return new Stock(perYear / WorkYear.WEEKS, cases.accepted(), cases.weeks());
    }

    private int fewest(double requests, double hours) {
        return requests == 0
                ? 0
                : Line.fewest(
                        requests / WorkYear.WEEKS,
                        perHand(requests, hours),
                        wijk.target().workingDays() / WORKING_DAYS,
                        wijk.target().share());
    }

    /** All client hours count here, not the planned ones: the slack for peaks comes out of the line itself. */
    private double perHand(double requests, double hours) {
        return year.clientHours() / WorkYear.WEEKS / (hours / requests);
    }

    ObjectNode json() {
        var answer = node();
        answer.put("code", wijk.code());
        answer.set("requestsPerYear", band(perYear));
        answer.set("hoursPerYear", band(hoursPerYear));
        answer.set("flow", band(hoursPerYear.map(year::fte)));
        stock().ifPresent(fte -> answer.set("stock", band(fte)));
        wijk.cases()
                .ifPresent(cases ->
                        put(answer, "openCases", stock(perYear.likely(), cases).openCases()));
        answer.set("service", band(service));
        answer.set("needed", band(needed()));
        put(answer, "available", wijk.available());
        answer.set("missing", band(needed().map(value -> value - wijk.available())));
        answer.put("verdict", ScenarioFigures.verdict(needed(), wijk.available()));
        if (perYear.likely() > 0) {
            line(answer);
        }
        asked(answer);
        pressure(answer);
        return answer;
    }

    /** Weeks; parts of a person are not rounded in silence, so the line with fewer and with more whole hands. */
    private void line(ObjectNode answer) {
        double mu = perHand(perYear.likely(), hoursPerYear.likely());
        double lambda = perYear.likely() / WorkYear.WEEKS;
        put(answer, "load", wijk.available() == 0 ? 1 : lambda / (wijk.available() * mu));
        double within = wijk.target().workingDays() / WORKING_DAYS;
        int below = (int) Math.floor(wijk.available() + 1e-9);
        int above = (int) Math.ceil(wijk.available() - 1e-9);
        answer.set("waitWithFewerHands", ScenarioFigures.line(new Line(below, lambda, mu), within));
        answer.set("waitWithMoreHands", ScenarioFigures.line(new Line(above, lambda, mu), within));
    }

    private void asked(ObjectNode answer) {
        wijk.asked().ifPresent(asked -> {
            var shown = answer.putObject("asked");
            shown.put("observed", asked.observed());
            put(shown, "expected", asked.expected());
            put(shown, "ratio", asked.ratio());
            put(shown, "low", asked.interval().low());
            put(shown, "high", asked.interval().high());
            put(shown, "shrunk", asked.shrunk());
            put(shown, "planned", asked.planned());
            shown.put("fewerThanExpected", asked.isFewer());
        });
        wijk.change()
                .ifPresent(change ->
                        put(answer, "chanceOfChange", Expected.chanceOfChange(change.before(), change.after())));
    }

    private void pressure(ObjectNode answer) {
        wijk.pressure().ifPresent(goal -> {
            var pressure = new Pressure(perYear.likely() / WorkYear.WEEKS, goal.targetWeeks());
            var shown = answer.putObject("pressure");
            put(shown, "targetQueue", pressure.targetQueue());
            put(shown, "targetCapacity", pressure.targetCapacity(goal.cva(), goal.cvs()));
            wijk.waiting()
                    .ifPresent(
                            queue -> put(shown, "reliefCapacity", pressure.reliefCapacity(queue, goal.reliefWeeks())));
        });
        if (wijk.waiting().isPresent() && perYear.likely() > 0) {
            double capacity = wijk.available() * perHand(perYear.likely(), hoursPerYear.likely());
            var backlog = new Backlog(wijk.waiting().getAsDouble(), perYear.likely() / WorkYear.WEEKS, capacity);
            var shown = answer.putObject("backlog");
            put(shown, "capacityPerWeek", capacity);
            backlog.weeksToClear()
                    .ifPresentOrElse(
                            weeks -> put(shown, "weeksToClear", weeks),
                            () -> shown.put("outlook", "GROWS_WITHOUT_END"));
        }
    }
}
