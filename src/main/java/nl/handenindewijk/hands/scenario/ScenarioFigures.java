package nl.handenindewijk.hands.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Equity;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.Outlook;
import nl.handenindewijk.hands.formula.Pool;
import nl.handenindewijk.hands.formula.SquareRoot;
import nl.handenindewijk.hands.scenario.Scenario.Queue;
import nl.handenindewijk.hands.scenario.Scenario.Wijk;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The figures of a scenario as JSON. Doubles are rounded to six places, so that the same scenario prints the same. */
public final class ScenarioFigures {

    private static final double PLACES = 1e6;

    private ScenarioFigures() {}

    /** @throws ScenarioException if the scenario cannot be reckoned with */
    public static ObjectNode of(JsonNode json) {
        var scenario = ReadScenario.of(json);
        var answer = node();
        if (!scenario.districts().isEmpty()) {
            var wijken = answer.putArray("wijken");
            var figures = new ArrayList<WijkFigures>();
            for (var wijk : scenario.districts()) {
                var figure = new WijkFigures(wijk, scenario.year());
                figures.add(figure);
                wijken.add(figure.json());
            }
            answer.set("together", together(scenario.districts(), figures));
        }
        if (!scenario.lines().isEmpty()) {
            var lines = answer.putArray("lines");
            scenario.lines().forEach(queue -> lines.add(queue(queue)));
        }
        return answer;
    }

    private static ObjectNode together(List<Wijk> districts, List<WijkFigures> figures) {
        var answer = node();
        var needed = figures.stream().map(WijkFigures::needed).reduce(Band.exactly(0), Band::plus);
        double available = districts.stream().mapToDouble(Wijk::available).sum();
        answer.set("needed", band(needed));
        put(answer, "available", available);
        answer.set("missing", band(needed.map(value -> value - available)));
        answer.put("verdict", verdict(needed, available));
        equity(answer, "equityByNeed", districts, wijk -> wijk.need());
        equity(answer, "equityByInhabitants", districts, wijk -> wijk.inhabitants());
        return answer;
    }

    private static void equity(
            ObjectNode answer,
            String name,
            List<Wijk> districts,
            java.util.function.Function<Wijk, OptionalDouble> need) {
        if (districts.size() < 2
                || districts.stream().anyMatch(wijk -> need.apply(wijk).isEmpty() || wijk.available() <= 0)) {
            return;
        }
        ToDoubleFunction<Wijk> points = wijk -> need.apply(wijk).orElseThrow();
        var equity = new Equity(districts.stream()
                .map(wijk -> new Equity.Area(points.applyAsDouble(wijk), wijk.available()))
                .toList());
        var shown = answer.putObject(name);
        put(shown, "gini", equity.gini());
        put(shown, "theil", equity.theil());
        put(shown, "hoover", equity.hoover());
        put(shown, "highestToLowest", equity.highestToLowest());
        var moves = equity.moves();
        var byWijk = shown.putObject("perThousandAndMove");
        for (int i = 0; i < districts.size(); i++) {
            var one = byWijk.putObject(districts.get(i).code());
            put(one, "perThousand", 1000 * equity.areas().get(i).rate());
            put(one, "move", moves.get(i));
        }
    }

    private static ObjectNode queue(Queue queue) {
        var answer = node();
        answer.put("name", queue.name());
        answer.setAll(line(queue.line(), queue.within()));
        if (queue.line().outlook() instanceof Outlook.Steady steady) {
            put(answer, "meanWaitUneven", steady.meanWait(queue.cva() * queue.cva(), queue.cvs() * queue.cvs()));
        }
        int fewest = Line.fewest(queue.line().arrivals(), queue.line().perHand(), queue.within(), queue.share());
        answer.put("fewestHands", fewest);
        var with = new Line(fewest, queue.line().arrivals(), queue.line().perHand());
        if (with.outlook() instanceof Outlook.Steady steady) {
            put(answer, "reachedWithFewest", steady.shareWithin(queue.within()));
        }
        if (with.offered() > 0) {
            put(answer, "beta", SquareRoot.beta(fewest, with.offered()));
        }
        if (!queue.byUrgency().isEmpty()) {
            var waits = answer.putArray("meanWaitByUrgency");
            queue.line().waitsByUrgency(queue.byUrgency()).forEach(wait -> waits.add(rounded(wait)));
        }
        if (queue.teams() > 1) {
            var pool = Pool.of(queue.teams(), queue.line());
            answer.set("apart", outlook(pool.apart()));
            answer.set("oneTeam", outlook(pool.together()));
        }
        return answer;
    }

    /** A line and what becomes of it; times are in the unit of the rates. */
    static ObjectNode line(Line line, double within) {
        var answer = node();
        answer.put("hands", line.hands());
        put(answer, "offered", line.offered());
        if (line.hands() > 0) {
            put(answer, "load", line.load());
        }
        put(answer, "erlangB", line.erlangB());
        answer.setAll(outlook(line.outlook()));
        if (line.outlook() instanceof Outlook.Steady steady) {
            put(answer, "shareWithin", steady.shareWithin(within));
        }
        return answer;
    }

    private static ObjectNode outlook(Outlook outlook) {
        var answer = node();
        if (outlook instanceof Outlook.Steady steady) {
            answer.put("outlook", "SETTLES");
            put(answer, "chanceToWait", steady.chanceToWait());
            put(answer, "meanWait", steady.meanWait());
            put(answer, "waiting", steady.waiting());
            put(answer, "present", steady.present());
        } else if (outlook instanceof Outlook.Grows grows) {
            answer.put("outlook", "GROWS_WITHOUT_END");
            put(answer, "growth", grows.perUnit());
        }
        return answer;
    }

    static String verdict(Band needed, double available) {
        return available < needed.low() ? "SHORT" : available > needed.high() ? "AMPLE" : "WITHIN_THE_BAND";
    }

    static ObjectNode band(Band band) {
        var answer = node();
        put(answer, "low", band.low());
        put(answer, "likely", band.likely());
        put(answer, "high", band.high());
        return answer;
    }

    static void put(ObjectNode node, String name, double value) {
        node.put(name, rounded(value));
    }

    static double rounded(double value) {
        return Math.rint(value * PLACES) / PLACES + 0.0;
    }

    static ObjectNode node() {
        return JsonNodeFactory.instance.objectNode();
    }
}
