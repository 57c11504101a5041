package nl.handenindewijk.neighbourhood.imports;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Borders of one file, all in the same coordinates: checked, and brought to metres of the national grid. */
final class Borders {

    private static final int FEWEST_POINTS = 4;
    private static final int MOST_POINTS = 500_000;

    private @Nullable Grid grid;
    private int points;

    /** GeoJSON of a MultiPolygon, or null if it is no border of an area in the Netherlands. */
    @Nullable
    String inMetres(JsonNode geometry) {
        points = 0;
        var type = geometry.path("type").asString("");
        var polygons = geometry.path("coordinates");
        Stream<JsonNode> all = switch (type) {
            case "Polygon" -> Stream.of(polygons);
            case "MultiPolygon" -> polygons.valueStream();
            default -> Stream.of();
        };
        var result = JsonNodeFactory.instance.objectNode();
        result.put("type", "MultiPolygon");
        var coordinates = result.putArray("coordinates");
        for (var polygon : all.toList()) {
            if (!polygon(polygon, coordinates.addArray())) {
                return null;
            }
        }
        return coordinates.isEmpty() ? null : result.toString();
    }

    private boolean polygon(JsonNode polygon, ArrayNode to) {
        for (var ring : polygon) {
            int size = ring.size();
            if (size < FEWEST_POINTS || !ring.get(0).equals(ring.get(size - 1)) || (points += size) > MOST_POINTS) {
                return false;
            }
            var metres = to.addArray();
            for (var point : ring) {
                if (!point(point, metres.addArray())) {
                    return false;
                }
            }
        }
        return !polygon.isEmpty();
    }

    private boolean point(JsonNode point, ArrayNode to) {
        if (point.size() < 2 || !point.get(0).isNumber() || !point.get(1).isNumber()) {
            return false;
        }
        double x = point.get(0).asDouble();
        double y = point.get(1).asDouble();
        if (grid == null) {
            grid = Stream.of(Grid.values())
                    .filter(each -> each.holds(x, y))
                    .findFirst()
                    .orElse(null);
        }
        if (grid == null || !grid.holds(x, y)) {
            return false;
        }
        var metres = grid.toMetres(x, y);
        to.add(metres[0]).add(metres[1]);
        return true;
    }
}
