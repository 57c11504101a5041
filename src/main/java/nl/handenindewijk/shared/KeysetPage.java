package nl.handenindewijk.shared;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list that is walked by key, never by offset.
 *
 * @param items in order, at most the page's size
 * @param next cursor of the following page, null on the last one
 */
public record KeysetPage<T>(List<T> items, @Nullable String next) {

    /** Cuts a result that was read one row longer than the page, and makes the cursor of its last row. */
    public static <T> KeysetPage<T> of(List<T> oneMore, int size, Function<T, String> cursor) {
        if (oneMore.size() <= size) {
            return new KeysetPage<>(List.copyOf(oneMore), null);
        }
        var items = List.copyOf(oneMore.subList(0, size));
        return new KeysetPage<>(items, cursor.apply(items.get(size - 1)));
    }
}
