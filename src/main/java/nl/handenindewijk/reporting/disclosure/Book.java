package nl.handenindewijk.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * All counts that are published together, each once, however many tables, filters and files it stands in. What is hidden
 * is decided for all of them at the same time, so that no combination of pages gives a hidden one away.
 */
public final class Book {

    private final Map<String, Cell> cells;

    private Book(Map<String, Cell> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** The count under this key; hidden if there is none, so that a mistake in a key shows nothing. */
    public Cell cell(String key) {
        return cells.getOrDefault(key, Cell.HIDDEN);
    }

    /** Everything that is published, by key. */
    public Map<String, Cell> cells() {
        return cells;
    }

    /** Collects cubes; a count that is in two of them is given the same key, and is one count from then on. */
    public static final class Draft {

        private final Map<String, Integer> places = new HashMap<>();
        private final List<Long> counts = new ArrayList<>();
        private final List<Threshold> thresholds = new ArrayList<>();
        private final List<Cube.Sum> sums = new ArrayList<>();

        /**
         * @param key names a count by its codes
         * @param threshold of a count by its codes; of a count in two cubes the first holds
         */
        public void add(Cube cube, Function<List<String>, String> key, Function<List<String>, Threshold> threshold) {
            var place = new int[cube.size()];
            for (int i = 0; i < place.length; i++) {
                var codes = cube.codes(i);
                place[i] = place(key.apply(codes), cube.count(i), threshold.apply(codes));
            }
            for (var sum : cube.sums()) {
                var cells = new int[sum.cells().length];
                for (int j = 0; j < cells.length; j++) {
                    cells[j] = place[sum.cells()[j]];
                }
                sums.add(new Cube.Sum(cells, sum.secondHidden()));
            }
        }

        private int place(String key, long count, Threshold threshold) {
            var known = places.get(key);
            if (known != null) {
                if (counts.get(known) != count) {
                    throw new IllegalStateException("Two cubes count differently: " + key);
                }
                return known;
            }
            places.put(key, counts.size());
            counts.add(count);
            thresholds.add(threshold);
            return counts.size() - 1;
        }

        /** Rounds, and hides what has to be. */
        public Book book() {
            var all = new Counts(
                    counts.stream().mapToLong(Long::longValue).toArray(),
                    thresholds.toArray(Threshold[]::new),
                    sums.toArray(Cube.Sum[]::new));
            var safe = new Hiding(all).run();
            var cells = new HashMap<String, Cell>();
            places.forEach((key, place) -> cells.put(key, safe[place]));
            return new Book(cells);
        }
    }

    /** True counts, what is shown of each, and which are sums of others. */
    record Counts(long[] counts, Threshold[] thresholds, Cube.Sum[] sums) {

        int size() {
            return counts.length;
        }
    }
}
