package nl.handenindewijk.casework.folder;

import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import org.jspecify.annotations.Nullable;

/**
 * One line of the timeline, told by a room beside the case.
 *
 * @param detail codes and dates by name, never words
 * @param words what was typed, stored encrypted; null if nothing
 * @param residentSees whether the resident sees that it happened; the words are never shown to the resident
 * @param actionKey made with the form; the same key sent twice acts once
 */
public record FolderEntry(
        Change kind,
        Map<String, String> detail,
        @Nullable String words,
        boolean residentSees,
        @Nullable UUID actionKey) {

    /** A line for colleagues only. */
    public static FolderEntry internal(
            Change kind, Map<String, String> detail, @Nullable String words, @Nullable UUID actionKey) {
        return new FolderEntry(kind, detail, words, false, actionKey);
    }
}
