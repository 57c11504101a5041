package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.util.UUID;

/** A worker signed in. */
public record SignInSucceeded(UUID workerId, Instant at) {}
