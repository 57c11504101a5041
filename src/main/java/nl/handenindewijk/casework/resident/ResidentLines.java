package nl.handenindewijk.casework.resident;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a room beside a case tells the resident on the page of the own request; every room that has something is a bean. */
public interface ResidentLines {

    /** In the resident's language; empty if there is nothing to tell. */
    List<Line> of(UUID requestId, Locale locale);

    /**
     * One thing to know.
     *
     * @param text a whole sentence without topic or name of another person
     * @param path where the resident can do something about it, under {@code /mijn-vraag/}; null if nothing is to be done
     * @param link the words of the link, null without a path
     */
    record Line(
            String text, @Nullable String path, @Nullable String link) {

        /** A line that only tells. */
        public static Line telling(String text) {
            return new Line(text, null, null);
        }
    }
}
