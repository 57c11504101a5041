package nl.handenindewijk.directory;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An organisation that offers services. */
public record Organisation(
        UUID id,
        String name,
        String description,
        @Nullable String website,
        @Nullable String email,
        @Nullable String phone) {}
