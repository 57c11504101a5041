package nl.handenindewijk.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts in several directions at once, with all their sums. */
public final class Cube {

    private final List<Axis> axes;
    private final int[] steps;
    private final long[] counts;
    private final List<Map<String, List<Integer>>> countsIn = new ArrayList<>();

    public Cube(Axis... axes) {
        this.axes = List.of(axes);
        steps = new int[axes.length];
        int size = 1;
        for (int i = axes.length - 1; i >= 0; i--) {
            steps[i] = size;
            size *= axes[i].codes().size();
        }
        for (var axis : axes) {
            var of = new HashMap<String, List<Integer>>();
            axis.codes().forEach(code -> of.put(code, axis.countsIn(code)));
            countsIn.add(of);
        }
        counts = new long[size];
    }

    /** Counts people under codes that are no sums, and in every sum of them. */
    public void add(long people, String... codes) {
        add(people, codes, 0, 0);
    }

    private void add(long people, String[] codes, int axis, int place) {
        if (axis == codes.length) {
            counts[place] += people;
            return;
        }
        var places = countsIn.get(axis).get(codes[axis]);
        if (places == null) {
            throw new IllegalArgumentException("Not on the axis: " + codes[axis]);
        }
        for (int each : places) {
            add(people, codes, axis + 1, place + each * steps[axis]);
        }
    }

    int size() {
        return counts.length;
    }

    long count(int place) {
        return counts[place];
    }

    List<String> codes(int place) {
        var codes = new ArrayList<String>();
        for (int i = 0; i < axes.size(); i++) {
            codes.add(axes.get(i)
                    .codes()
                    .get(place / steps[i] % axes.get(i).codes().size()));
        }
        return codes;
    }

    /** All sums, axis by axis: the total first, then its parts. */
    List<Sum> sums() {
        var found = new ArrayList<Sum>();
        for (int i = 0; i < axes.size(); i++) {
            var axis = axes.get(i);
            for (var sum : axis.sums().entrySet()) {
                int total = axis.place(sum.getKey());
                var parts = sum.getValue().stream().mapToInt(axis::place).toArray();
                for (int place = 0; place < counts.length; place++) {
                    if (place / steps[i] % axis.codes().size() == total) {
                        found.add(new Sum(along(place, total, parts, steps[i]), axis.secondHidden()));
                    }
                }
            }
        }
        return found;
    }

    private static int[] along(int place, int total, int[] parts, int step) {
        var cells = new int[parts.length + 1];
        cells[0] = place;
        for (int j = 0; j < parts.length; j++) {
            cells[j + 1] = place + (parts[j] - total) * step;
        }
        return cells;
    }

    /**
     * Places of a total and of its parts.
     *
     * @param cells the total first
     * @param secondHidden see {@link Axis#secondHidden}
     */
    record Sum(int[] cells, boolean secondHidden) {}
}
