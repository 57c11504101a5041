package nl.handenindewijk.directory;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Turns typed words into a query of PostgreSQL: each must occur, of the beginning is enough. */
final class WordQuery {

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int MOST = 8;

    private WordQuery() {}

    /** @return null if there is no word in it */
    static @Nullable String of(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var query = NO_WORD.splitAsStream(typed.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .limit(MOST)
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
        return query.isEmpty() ? null : query;
    }
}
