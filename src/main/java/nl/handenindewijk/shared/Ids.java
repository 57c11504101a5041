package nl.handenindewijk.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Identifiers for machines: UUID version 7 (RFC 9562), which sort by the moment they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new identifier made at the given moment. */
    public static UUID next(Instant now) {
        long high = (now.toEpochMilli() << 16) | 0x7000L | (RANDOM.nextLong() & 0x0fffL);
        long low = (RANDOM.nextLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
