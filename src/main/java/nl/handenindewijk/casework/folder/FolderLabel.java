package nl.handenindewijk.casework.folder;

import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * What names a case in a list of a room.
 *
 * @param personName as typed, null if none was given
 * @param language code of the language the resident speaks best
 */
public record FolderLabel(
        PublicReference reference, @Nullable String personName, String language, boolean restricted, boolean open) {}
