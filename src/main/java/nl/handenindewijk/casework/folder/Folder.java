package nl.handenindewijk.casework.folder;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/**
 * What a room beside a case may know of it.
 *
 * @param open false once closed or withdrawn
 * @param ownerId the worker who has it, null if nobody
 * @param themes the main one first
 * @param language code of the language the resident speaks best; other than {@code nl} asks for an interpreter
 * @param personName as typed, null if none was given
 * @param contact how the resident may be reached safely; whoever calls or sends obeys it
 * @param districtCode CBS code of the wijk, null without an address
 */
public record Folder(
        UUID id,
        PublicReference reference,
        boolean open,
        UUID teamId,
        @Nullable UUID ownerId,
        boolean restricted,
        List<Theme> themes,
        String language,
        @Nullable String personName,
        ContactPreferences contact,
        @Nullable String districtCode) {}
