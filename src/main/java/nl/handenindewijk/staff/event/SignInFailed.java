package nl.handenindewijk.staff.event;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody tried to sign in with a wrong name or password.
 *
 * @param workerId the account that was tried, null if there is no such account
 */
public record SignInFailed(@Nullable UUID workerId, Instant at) {}
