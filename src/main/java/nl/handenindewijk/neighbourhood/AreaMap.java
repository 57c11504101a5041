package nl.handenindewijk.neighbourhood;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Shapes that fit together in one SVG, north at the top.
 *
 * @param width of the view box, always 460; the view box starts at 0 0
 * @param height of the view box
 */
public record AreaMap(int width, int height, List<Shape> shapes) {

    private static final int WIDTH = 460;

    /**
     * One area.
     *
     * @param path the {@code d} of an SVG path
     * @param labelX where a centred label stands
     */
    public record Shape(String code, String name, String path, int labelX, int labelY) {}

    /** Fits outlines, with x to the east and y to the north, into the view box. */
    static AreaMap of(List<Outline> outlines) {
        if (outlines.isEmpty()) {
            return new AreaMap(WIDTH, 0, List.of());
        }
        var x = points(outlines).mapToDouble(Outline.Point::x).summaryStatistics();
        var y = points(outlines).mapToDouble(Outline.Point::y).summaryStatistics();
        // degrees instead of metres: one degree east is shorter than one degree north
        double squeeze = y.getMax() <= 90 ? Math.cos(Math.toRadians((y.getMin() + y.getMax()) / 2)) : 1;
        double scale = WIDTH / ((x.getMax() - x.getMin()) * squeeze);
        var fit = new Fit(x.getMin(), y.getMax(), scale * squeeze, scale);
        int height = (int) Math.round((y.getMax() - y.getMin()) * scale);
        return new AreaMap(WIDTH, height, outlines.stream().map(fit::shape).toList());
    }

    private static Stream<Outline.Point> points(List<Outline> outlines) {
        return outlines.stream().flatMap(o -> o.rings().stream()).flatMap(List::stream);
    }

    /** From the outlines' coordinates to those of the view box. */
    private record Fit(double west, double north, double scaleX, double scaleY) {

        Shape shape(Outline outline) {
            var path = outline.rings().stream()
                    .map(ring -> ring.stream().map(this::pair).collect(Collectors.joining("L", "M", "Z")))
                    .collect(Collectors.joining());
            var centre = outline.centre();
            return new Shape(
                    outline.code(), outline.name(), path, (int) Math.round(x(centre)), (int) Math.round(y(centre)));
        }

        private String pair(Outline.Point p) {
            return String.format(Locale.ROOT, "%.1f %.1f", x(p), y(p));
        }

        private double x(Outline.Point p) {
            return (p.x() - west) * scaleX;
        }

        private double y(Outline.Point p) {
            return (north - p.y()) * scaleY;
        }
    }
}
