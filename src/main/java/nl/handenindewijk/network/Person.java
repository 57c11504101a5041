package nl.handenindewijk.network;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody around a resident, as a worker noted it.
 *
 * @param relation in words: daughter, neighbour, general practitioner
 * @param mayKnow what may be told, null for nothing at all
 * @param agreedWith who said so, null where nothing may be told
 * @param agreedOn the day of it
 * @param carer whether this person cares for the resident
 */
record Person(
        String name,
        String relation,
        @Nullable String phone,
        @Nullable String mayKnow,
        @Nullable String agreedWith,
        @Nullable LocalDate agreedOn,
        boolean carer) {}
