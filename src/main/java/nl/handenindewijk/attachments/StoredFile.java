package nl.handenindewijk.attachments;

import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.attachments.check.FileKind;

/** A file as a list shows it. */
record StoredFile(UUID id, FileKind kind, String name, int bytes, Instant addedAt, UUID addedBy) {}
