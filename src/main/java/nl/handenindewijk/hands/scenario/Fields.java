package nl.handenindewijk.hands.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import nl.handenindewijk.hands.formula.Band;
import tools.jackson.databind.JsonNode;

/**
 * An object of the scenario, read field by field. Whoever reads it says {@link #done} at the end: a field that nobody
 * asked for is a mistake of the writer and is refused.
 */
final class Fields {

    private static final int LONGEST_TEXT = 100;

    private final JsonNode object;
    private final String path;
    private final Set<String> asked = new HashSet<>();

    private Fields(JsonNode object, String path) {
        if (!object.isObject()) {
            throw new ScenarioException(path, "must be an object");
        }
        this.object = object;
        this.path = path;
    }

    static Fields root(JsonNode scenario) {
        return new Fields(scenario, "scenario");
    }

    boolean has(String name) {
        asked.add(name);
        return object.has(name);
    }

    String text(String name) {
        var value = required(name);
        if (!value.isString() || value.asString().isBlank() || value.asString().length() > LONGEST_TEXT) {
            throw new ScenarioException(at(name), "must be a text of 1 to " + LONGEST_TEXT + " characters");
        }
        return value.asString();
    }

    double number(String name, double least, double most) {
        return number(required(name), at(name), least, most);
    }

    OptionalDouble optional(String name, double least, double most) {
        return has(name) ? OptionalDouble.of(number(name, least, most)) : OptionalDouble.empty();
    }

    double number(String name, double otherwise, double least, double most) {
        return optional(name, least, most).orElse(otherwise);
    }

    int whole(String name, int least, int most) {
        var value = number(name, least, most);
        if (value != Math.rint(value)) {
            throw new ScenarioException(at(name), "must be a whole number");
        }
        return (int) value;
    }

    /** An object with low, likely and high, or one number and then the margin around it. */
    Band band(String name, double margin, double least, double most) {
        var value = required(name);
        if (!value.isObject()) {
            return Band.around(number(value, at(name), least, most), margin);
        }
        var fields = new Fields(value, at(name));
        double low = fields.number("low", least, most);
        double likely = fields.number("likely", least, most);
        double high = fields.number("high", least, most);
        fields.done();
        if (low > likely || likely > high) {
            throw new ScenarioException(at(name), "low, likely and high must be in this order");
        }
        return new Band(low, likely, high);
    }

    Optional<Fields> object(String name) {
        return has(name) ? Optional.of(new Fields(required(name), at(name))) : Optional.empty();
    }

    List<Fields> objects(String name, int least, int most) {
        var list = list(name, least, most);
        return IntStream.range(0, list.size())
                .mapToObj(i -> new Fields(list.get(i), at(name) + "[" + i + "]"))
                .toList();
    }

    List<Double> numbers(String name, double least, double most, int longest) {
        var list = list(name, 1, longest);
        return IntStream.range(0, list.size())
                .mapToObj(i -> number(list.get(i), at(name) + "[" + i + "]", least, most))
                .toList();
    }

    private JsonNode list(String name, int least, int most) {
        var value = required(name);
        if (!value.isArray() || value.size() < least || value.size() > most) {
            throw new ScenarioException(at(name), "must be a list of " + least + " to " + most);
        }
        return value;
    }

    /** Refuses what nobody asked for. */
    void done() {
        for (var name : object.propertyNames()) {
            if (!asked.contains(name)) {
                throw new ScenarioException(at(name), "is not known here");
            }
        }
    }

    private JsonNode required(String name) {
        asked.add(name);
        var value = object.get(name);
        if (value == null || value.isNull()) {
            throw new ScenarioException(at(name), "is missing");
        }
        return value;
    }

    private static double number(JsonNode value, String path, double least, double most) {
        if (!value.isNumber() || !(value.asDouble() >= least && value.asDouble() <= most)) {
            throw new ScenarioException(path, "must be a number from " + plain(least) + " to " + plain(most));
        }
        return value.asDouble();
    }

    private static String plain(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }

    ScenarioException wrong(String why) {
        return new ScenarioException(path, why);
    }

    private String at(String name) {
        return path.equals("scenario") ? name : path + "." + name;
    }
}
