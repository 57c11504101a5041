package nl.handenindewijk.reporting.disclosure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One direction of a cube: codes, some of which are the sum of others.
 *
 * @param codes parts and sums
 * @param sums a code to the codes it is the sum of
 * @param secondHidden whether one hidden code among shown ones takes a second with it
 */
public record Axis(List<String> codes, Map<String, List<String>> sums, boolean secondHidden) {

    /** Parts that have one total. */
    public static Axis of(List<String> parts, String total) {
        return new Axis(List.of(), Map.of(), true).withSum(total, parts);
    }

    /** Times: a code of a quarter is the sum of its months. Rounding alone guards these sums, see {@link Hiding}. */
    public static Axis ofTime() {
        return new Axis(List.of(), Map.of(), false);
    }

    /** Only one code. */
    public static Axis single(String code) {
        return new Axis(List.of(code), Map.of(), true);
    }

    /** With one more code, the sum of others; those that are new are added before it. */
    public Axis withSum(String total, List<String> parts) {
        var all = new ArrayList<>(codes);
        parts.stream().filter(part -> !all.contains(part)).forEach(all::add);
        all.add(total);
        var more = new LinkedHashMap<>(sums);
        more.put(total, List.copyOf(parts));
        return new Axis(List.copyOf(all), more, secondHidden);
    }

    /** A code and every sum that it counts in, as places in {@link #codes}. */
    List<Integer> countsIn(String code) {
        var places = new ArrayList<Integer>();
        places.add(place(code));
        sums.forEach((total, parts) -> {
            if (parts.contains(code)) {
                places.addAll(countsIn(total));
            }
        });
        return places;
    }

    int place(String code) {
        int place = codes.indexOf(code);
        if (place < 0) {
            throw new IllegalArgumentException("Not on the axis: " + code);
        }
        return place;
    }
}
