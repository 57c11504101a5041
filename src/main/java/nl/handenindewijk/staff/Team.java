package nl.handenindewijk.staff;

import java.util.UUID;

/**
 * A team as residents and colleagues see it.
 *
 * @param name as on the receipt, for example {@code Wijkteam Oosterkamp}
 * @param location where people can walk in
 * @param hours when, in words
 * @param phone as people read it, for example {@code 0699 000 123}
 * @param frontDesk whether this is the one team that takes what has no known address
 */
public record Team(UUID id, String name, String location, String hours, String phone, boolean frontDesk) {}
