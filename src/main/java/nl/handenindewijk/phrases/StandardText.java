package nl.handenindewijk.phrases;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One text.
 *
 * @param teamId null: for every team
 * @param body with fields such as {@code {voornaam}}, see {@link TextFields}
 */
public record StandardText(UUID id, @Nullable UUID teamId, String title, String body, long version) {}
