package nl.handenindewijk.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation offers.
 *
 * @param howToApply how somebody gets in
 * @param interpreters which interpreters there are, in words
 * @param openings in order; empty where hours are not known
 * @param openingNote hours that do not come back every week, in words
 * @param languages codes of ISO 639, in order
 * @param areas codes of districts, in order; empty for the whole municipality
 * @param capacityNote how much room there is, in words
 * @param capacityOn the day that was so
 * @param checkedOn the day somebody last looked whether all this holds
 */
public record Service(
        UUID id,
        Organisation organisation,
        String name,
        String description,
        ServiceStatus status,
        Contact contact,
        Terms terms,
        List<Location> locations,
        List<Opening> openings,
        @Nullable String openingNote,
        Set<Theme> themes,
        List<String> languages,
        List<String> areas,
        @Nullable String capacityNote,
        @Nullable LocalDate capacityOn,
        @Nullable LocalDate checkedOn) {

    public Service {
        locations = List.copyOf(locations);
        openings = openings.stream().sorted().distinct().toList();
        languages = languages.stream().sorted().distinct().toList();
        areas = areas.stream().sorted().distinct().toList();
        themes = Set.copyOf(themes);
    }

    /** How it is reached. */
    public record Contact(
            @Nullable String phone,
            @Nullable String email,
            @Nullable String website) {}

    /** For whom, how and at what cost, in words. */
    public record Terms(
            @Nullable String howToApply,
            @Nullable String forWhom,
            @Nullable String fees,
            @Nullable String interpreters) {}

    /** The mail address for this service, its organisation's where it has none of its own. */
    public @Nullable String mail() {
        return contact.email() == null ? organisation.email() : contact.email();
    }

    /** The number to call, its organisation's where it has none of its own. */
    public @Nullable String phone() {
        return contact.phone() == null ? organisation.phone() : contact.phone();
    }

    /** Whether people are taken in now. */
    public boolean isOpen() {
        return status == ServiceStatus.ACTIVE;
    }

    /** The themes in the order residents see. */
    public List<Theme> themesInOrder() {
        return themes.stream().sorted().toList();
    }

    /** The same, looked at on this day. */
    public Service checkedOn(LocalDate day) {
        return new Service(
                id,
                organisation,
                name,
                description,
                status,
                contact,
                terms,
                locations,
                openings,
                openingNote,
                themes,
                languages,
                areas,
                capacityNote,
                capacityOn,
                day);
    }
}
