package nl.handenindewijk.meldcode.event;

import java.time.Instant;
import java.util.UUID;

/** A worker wrote under a step. Published inside the transaction; which step is not told. */
public record MeldcodeWritten(UUID requestId, UUID by, Instant at) {}
