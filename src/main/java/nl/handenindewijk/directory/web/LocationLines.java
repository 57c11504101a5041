package nl.handenindewijk.directory.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.handenindewijk.directory.Location;
import org.jspecify.annotations.Nullable;

/** Places as an administrator types them, one a line: {@code name; street and number; postcode; town}. */
final class LocationLines {

    private static final int PARTS = 4;
    private static final int LONGEST = 200;
    private static final int MOST = 20;

    private LocationLines() {}

    static String write(List<Location> locations) {
        return locations.stream()
                .map(place -> String.join("; ", place.name(), place.street(), place.postcode(), place.city()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Empty if a line cannot be read.
     *
     * @param before a place that stays the same keeps its id
     */
    static Optional<List<Location>> read(@Nullable String typed, List<Location> before, Supplier<UUID> newId) {
        List<Location> places = new ArrayList<>();
        for (var line : (typed == null ? "" : typed)
                .lines()
                .filter(line -> !line.isBlank())
                .toList()) {
            var parts = line.split(";", -1);
            if (parts.length != PARTS || parts[1].isBlank() || parts[3].isBlank() || line.length() > LONGEST) {
                return Optional.empty();
            }
            var place =
                    new Location(newId.get(), parts[0].strip(), parts[1].strip(), parts[2].strip(), parts[3].strip());
            if (places.stream().noneMatch(place::isSamePlaceAs)) {
                places.add(
                        before.stream().filter(place::isSamePlaceAs).findFirst().orElse(place));
            }
        }
        return places.size() > MOST ? Optional.empty() : Optional.of(places);
    }
}
