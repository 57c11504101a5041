package nl.handenindewijk.neighbourhood;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * The border of an area as GeoJSON gave it.
 *
 * @param rings each closed by itself; holes are rings too
 */
record Outline(String code, String name, List<List<Point>> rings) {

    record Point(double x, double y) {}

    /** Reads a Polygon or a MultiPolygon. */
    static Outline of(String code, String name, JsonNode geometry) {
        var coordinates = geometry.path("coordinates").valueStream();
        var rings = "MultiPolygon".equals(geometry.path("type").asString())
                ? coordinates.flatMap(JsonNode::valueStream)
                : coordinates;
        return new Outline(code, name, rings.map(Outline::ring).toList());
    }

    private static List<Point> ring(JsonNode ring) {
        return ring.valueStream()
                .map(p -> new Point(p.path(0).asDouble(), p.path(1).asDouble()))
                .toList();
    }

    /** The centre of gravity of the largest ring. */
    Point centre() {
        var ring = rings.stream()
                .max(Comparator.comparingDouble(r -> Math.abs(twiceArea(r))))
                .orElseThrow();
        double area = twiceArea(ring);
        double x = sides(ring)
                .mapToDouble(i -> (at(ring, i).x() + at(ring, i + 1).x()) * cross(ring, i))
                .sum();
        double y = sides(ring)
                .mapToDouble(i -> (at(ring, i).y() + at(ring, i + 1).y()) * cross(ring, i))
                .sum();
        return new Point(x / (3 * area), y / (3 * area));
    }

    private static double twiceArea(List<Point> ring) {
        return sides(ring).mapToDouble(i -> cross(ring, i)).sum();
    }

    private static double cross(List<Point> ring, int i) {
        return at(ring, i).x() * at(ring, i + 1).y()
                - at(ring, i + 1).x() * at(ring, i).y();
    }

    private static IntStream sides(List<Point> ring) {
        return IntStream.range(0, ring.size());
    }

    private static Point at(List<Point> ring, int i) {
        return ring.get(i % ring.size());
    }
}
