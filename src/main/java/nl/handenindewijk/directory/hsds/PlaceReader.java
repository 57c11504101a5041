package nl.handenindewijk.directory.hsds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.handenindewijk.directory.Location;

/** Takes the places of a service out of a file; hours that hold at one place count for the service. */
final class PlaceReader {

    private final Report report;

    PlaceReader(Report report) {
        this.report = report;
    }

    List<Location> read(Fields at, Schedules hours) {
        List<Location> places = new ArrayList<>();
        for (var link : at.list("service_at_locations")) {
            link.id();
            link.list("schedules").forEach(hours::read);
            var in = link.object("location");
            if (in != null) {
                place(in)
                        .filter(place ->
                                places.stream().noneMatch(one -> one.id().equals(place.id())))
                        .ifPresent(places::add);
            }
        }
        return places;
    }

    private Stream<Location> placeOf(Fields in) {
        var id = in.id();
        var name = in.text("name", Fields.NAME);
        var addresses = in.list("addresses");
        for (var address : addresses) {
            address.id();
            Stream.of("state_province", "country", "address_type").forEach(field -> address.needed(field, Fields.NAME));
        }
        return addresses.stream()
                .limit(1)
                .map(address -> new Location(
                        id,
                        name == null ? "" : name,
                        address.needed("address_1", Fields.NAME),
                        address.needed("postal_code", 12),
                        address.needed("city", Fields.NAME)));
    }

    private Optional<Location> place(Fields in) {
        var type = in.needed("location_type", Fields.NAME);
        if (!Set.of("physical", "postal", "virtual", "").contains(type)) {
            in.refuse("location_type", Reason.BAD_LOCATION_TYPE);
        }
        var found = placeOf(in).findFirst();
        if (found.isEmpty()) {
            report.leaveOut("location (" + type.toLowerCase(Locale.ROOT) + ")");
        }
        return found;
    }
}
