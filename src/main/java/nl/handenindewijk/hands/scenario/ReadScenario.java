package nl.handenindewijk.hands.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import nl.handenindewijk.hands.formula.Expected;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.WorkYear;
import nl.handenindewijk.hands.scenario.Scenario.Cases;
import nl.handenindewijk.hands.scenario.Scenario.Change;
import nl.handenindewijk.hands.scenario.Scenario.Goal;
import nl.handenindewijk.hands.scenario.Scenario.Queue;
import nl.handenindewijk.hands.scenario.Scenario.Target;
import nl.handenindewijk.hands.scenario.Scenario.Theme;
import nl.handenindewijk.hands.scenario.Scenario.Wijk;
import tools.jackson.databind.JsonNode;

/** From JSON to a scenario; what may be left out has the portal's first assumptions. */
final class ReadScenario {

    private static final int MOST = 1_000;
    private static final double MANY = 1e7;

    private ReadScenario() {}

    /** @throws ScenarioException at the first field that is missing, wrong or not known */
    static Scenario of(JsonNode json) {
        var fields = Fields.root(json);
        var year = year(fields.object("workYear"));
        var margins = fields.object("margins");
        double ofArrivals = margins.map(m -> m.number("arrivals", 0.10, 0, 0.9)).orElse(0.10);
        double ofHours = margins.map(m -> m.number("hours", 0.15, 0, 0.9)).orElse(0.15);
        margins.ifPresent(Fields::done);
        var target = fields.object("target").map(ReadScenario::target).orElse(new Target(10, 0.90));
        var districts = fields.has("wijken")
                ? fields.objects("wijken", 1, MOST).stream()
                        .map(wijk -> wijk(wijk, ofArrivals, ofHours, target))
                        .toList()
                : List.<Wijk>of();
        var lines = fields.has("lines")
                ? fields.objects("lines", 1, MOST).stream()
                        .map(ReadScenario::queue)
                        .toList()
                : List.<Queue>of();
        fields.done();
        if (districts.isEmpty() && lines.isEmpty()) {
            throw new ScenarioException("wijken", "is missing");
        }
        var codes = new HashSet<String>();
        for (int i = 0; i < districts.size(); i++) {
            if (!codes.add(districts.get(i).code())) {
                throw new ScenarioException("wijken[" + i + "].code", "is there twice");
            }
        }
        return new Scenario(year, districts, lines);
    }

    private static WorkYear year(Optional<Fields> given) {
        if (given.isEmpty()) {
            return new WorkYear(36, 0.13, 0.075, 0.10, 0.20, 0.85);
        }
        var fields = given.get();
        double leave = fields.number("leave", 0.13, 0, 0.9);
        double sickness = fields.number("sickness", 0.075, 0, 0.9);
        if (leave + sickness >= 1) {
            throw fields.wrong("leave and sickness leave no hours");
        }
        var year = new WorkYear(
                fields.number("hoursPerWeek", 36, 1, 60),
                leave,
                sickness,
                fields.number("training", 0.10, 0, 0.9),
                fields.number("administration", 0.20, 0, 0.9),
                fields.number("occupancy", 0.85, 0.1, 1));
        fields.done();
        return year;
    }

    private static Target target(Fields fields) {
        var target = new Target(fields.number("workingDays", 0, 260), fields.number("share", 0.01, 0.999));
        fields.done();
        return target;
    }

    private static Wijk wijk(Fields fields, double ofArrivals, double ofHours, Target otherwise) {
        var wijk = new Wijk(
                fields.text("code"),
                fields.objects("arrivals", 1, MOST).stream()
                        .map(theme -> theme(theme, ofArrivals, ofHours))
                        .toList(),
                fields.number("fte", 0, 100_000),
                (1 - fields.number("absence", 0, 0, 1)) * fields.number("taskShare", 1, 0, 1),
                fields.object("target").map(ReadScenario::target).orElse(otherwise),
                fields.object("cases").map(ReadScenario::cases),
                fields.optional("waiting", 0, MANY),
                fields.optional("inhabitants", 1, MANY),
                fields.optional("need", 0.001, MANY),
                fields.object("asked").map(ReadScenario::asked),
                fields.object("change").map(ReadScenario::change),
                fields.object("pressure").map(ReadScenario::goal));
        fields.done();
        return wijk;
    }

    private static Theme theme(Fields fields, double ofArrivals, double ofHours) {
        var theme = new Theme(
                fields.text("theme"),
                fields.band("perYear", ofArrivals, 0, MANY),
                fields.band("hours", ofHours, 0.01, 10_000));
        fields.done();
        return theme;
    }

    private static Cases cases(Fields fields) {
        var cases = new Cases(
                fields.number("accepted", 1, 0, 1),
                fields.number("weeks", 0.1, 520),
                fields.band("perFte", 0, 0.1, 10_000));
        fields.done();
        return cases;
    }

    private static Expected asked(Fields fields) {
        int observed = fields.whole("observed", 0, 1_000_000);
        double expected = fields.has("expected")
                ? fields.number("expected", 0.001, MANY)
                : fields.objects("groups", 1, MOST).stream()
                        .mapToDouble(ReadScenario::expectedOfGroup)
                        .sum();
        fields.done();
        if (!(expected > 0)) {
            throw fields.wrong("nothing is expected of these groups");
        }
        return new Expected(observed, expected);
    }

    private static double expectedOfGroup(Fields group) {
        double expected = group.number("inhabitants", 0, MANY) * group.number("rate", 0, 100);
        group.done();
        return expected;
    }

    private static Change change(Fields fields) {
        var change = new Change(fields.whole("before", 0, 1_000_000), fields.whole("after", 0, 1_000_000));
        fields.done();
        return change;
    }

    private static Goal goal(Fields fields) {
        var goal = new Goal(
                fields.number("targetWeeks", 0.01, 520),
                fields.number("reliefWeeks", 26, 0.01, 520),
                fields.number("cva", 1, 0, 100),
                fields.number("cvs", 1, 0, 100));
        fields.done();
        return goal;
    }

    private static Queue queue(Fields fields) {
        double perHand = fields.number("perHand", 1e-6, MANY);
        var byUrgency = fields.has("byUrgency") ? fields.numbers("byUrgency", 0, 10_000, 20) : List.<Double>of();
        double arrivals = byUrgency.isEmpty()
                ? fields.number("arrivals", 0, 10_000)
                : byUrgency.stream().mapToDouble(Double::doubleValue).sum();
        if (arrivals / perHand > 10_000) {
            throw fields.wrong("more than 10000 hands of work");
        }
        var queue = new Queue(
                fields.text("name"),
                new Line(fields.whole("hands", 0, 10_000), arrivals, perHand),
                fields.number("within", 0, MANY),
                fields.number("share", 0.9, 0.01, 0.999),
                fields.number("cva", 1, 0, 100),
                fields.number("cvs", 1, 0, 100),
                byUrgency,
                fields.has("teams") ? fields.whole("teams", 1, 1_000) : 1);
        fields.done();
        return queue;
    }
}
