package nl.handenindewijk.meldcode.event;

import java.time.Instant;
import java.util.UUID;

/** A worker opened the reporting code of a case in an emergency. Published inside the transaction. */
public record MeldcodeOpenedInEmergency(UUID requestId, UUID by, Instant at) {}
