package nl.handenindewijk.directory;

import java.util.UUID;

/**
 * A place where a service is given.
 *
 * @param street with house number
 * @param postcode as it was written; places outside the municipality may have any
 */
public record Location(UUID id, String name, String street, String postcode, String city) {

    /** Whether it says the same, whatever its id. */
    public boolean isSamePlaceAs(Location other) {
        return name.equals(other.name)
                && street.equals(other.street)
                && postcode.equals(other.postcode)
                && city.equals(other.city);
    }
}
