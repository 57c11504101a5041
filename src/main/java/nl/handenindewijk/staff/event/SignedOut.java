package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.util.UUID;

/** A worker signed out. */
public record SignedOut(UUID workerId, Instant at) {}
