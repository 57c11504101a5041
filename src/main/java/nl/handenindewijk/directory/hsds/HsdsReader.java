package nl.handenindewijk.directory.hsds;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.ServiceStatus;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes services out of the objects of a file. */
final class HsdsReader {

    private static final Set<String> KEPT = Set.of(
            "id",
            "organization_id",
            "organization",
            "name",
            "description",
            "status",
            "url",
            "email",
            "phones",
            "application_process",
            "eligibility_description",
            "fees_description",
            "interpretation_services",
            "service_at_locations",
            "schedules",
            "attributes",
            "languages",
            "service_areas",
            "wait_time",
            "assured_date",
            "metadata");
    private static final Set<String> ORGANISATION_KEPT =
            Set.of("id", "name", "description", "website", "uri", "email", "phones");
    private static final String LANGUAGE = "[a-z]{2,3}";
    private static final int MOST_IN_A_LIST = 60;

    private final Report report;
    private final String municipality;
    private final Set<String> districts;
    private final Map<UUID, Organisation> organisations = new HashMap<>();
    private final Set<UUID> seen = new HashSet<>();

    /** @param districts codes of the municipality's districts */
    HsdsReader(Report report, String municipality, Set<String> districts) {
        this.report = report;
        this.municipality = municipality;
        this.districts = districts;
    }

    /** All of them, also those with something wrong; the report tells whether any may be used. */
    List<Service> read(List<JsonNode> items) {
        List<Service> services = new ArrayList<>();
        for (var item : items) {
            services.add(read(new Fields(item, services.size() + 1, "", report)));
        }
        return services;
    }

    private Service read(Fields at) {
        at.keepOnly(KEPT);
        var id = at.id();
        if (!seen.add(id)) {
            at.refuse("id", Reason.ID_TWICE);
        }
        var hours = new Schedules();
        at.list("schedules").forEach(hours::read);
        var places = new PlaceReader(report).read(at, hours);
        var capacity = at.text("wait_time", Fields.SHORT);
        var checked = at.date("assured_date");
        return new Service(
                id,
                organisation(at),
                at.needed("name", Fields.NAME),
                String.valueOf(at.has("description") ? at.text("description", Fields.LONG) : ""),
                status(at),
                new Service.Contact(phone(at), at.email("email"), at.website("url")),
                new Service.Terms(
                        at.text("application_process", Fields.SHORT),
                        at.text("eligibility_description", Fields.SHORT),
                        at.text("fees_description", Fields.SHORT),
                        at.text("interpretation_services", Fields.SHORT)),
                places,
                hours.openings(),
                hours.note(),
                themes(at),
                languages(at),
                areas(at),
                capacity,
                capacity == null ? null : Provenance.dateOf(at, checked),
                checked);
    }

    private Organisation organisation(Fields at) {
        var in = at.object("organization");
        if (in == null) {
            at.refuse("organization", Reason.MISSING);
            return new Organisation(new UUID(0, 0), "-", "", null, null, null);
        }
        in.keepOnly(ORGANISATION_KEPT);
        var website = in.website("website");
        var organisation = new Organisation(
                in.id(),
                in.needed("name", Fields.NAME),
                in.needed("description", Fields.LONG),
                website == null ? in.website("uri") : website,
                in.email("email"),
                phone(in));
        var before = organisations.putIfAbsent(organisation.id(), organisation);
        if (before != null && !before.equals(organisation)) {
            in.refuse("id", Reason.ORGANISATION_DIFFERS);
        }
        return organisation;
    }

    private static ServiceStatus status(Fields at) {
        var status = ServiceStatus.of(at.needed("status", Fields.NAME));
        if (status.isEmpty() && at.has("status")) {
            at.refuse("status", Reason.BAD_STATUS);
        }
        return status.orElse(ServiceStatus.INACTIVE);
    }

    private @Nullable String phone(Fields at) {
        var phones = at.list("phones");
        for (var phone : phones) {
            phone.id();
            if (phone.phone("number") == null) {
                phone.refuse("number", Reason.MISSING);
            }
        }
        for (int i = 1; i < phones.size(); i++) {
            report.leaveOut("phones (2+)");
        }
        return phones.isEmpty() ? null : phones.get(0).phone("number");
    }

    private Set<Theme> themes(Fields at) {
        var themes = EnumSet.noneOf(Theme.class);
        for (var attribute : at.list("attributes")) {
            attribute.id();
            var term = attribute.object("taxonomy_term");
            var code = term == null ? null : term.text("code", Fields.NAME);
            Stream.of(Theme.values())
                    .filter(theme -> theme.name().equals(code))
                    .findFirst()
                    .ifPresentOrElse(themes::add, () -> report.leaveOut("attributes"));
        }
        return themes;
    }

    private static List<String> languages(Fields at) {
        List<String> codes = new ArrayList<>();
        for (var language : at.list("languages")) {
            language.id();
            var code = language.text("code", Fields.NAME);
            if (code == null || !code.toLowerCase(Locale.ROOT).matches(LANGUAGE) || codes.size() > MOST_IN_A_LIST) {
                language.refuse("code", code == null ? Reason.MISSING : Reason.BAD_LANGUAGE);
            } else {
                codes.add(code.toLowerCase(Locale.ROOT));
            }
        }
        return codes;
    }

    /** One area that is the whole municipality makes the others mean nothing. */
    private List<String> areas(Fields at) {
        List<String> codes = new ArrayList<>();
        boolean everywhere = false;
        for (var area : at.list("service_areas")) {
            area.id();
            var code = area.text("extent", Fields.NAME);
            if (code == null || code.equals(municipality)) {
                everywhere = true;
            } else if (districts.contains(code)) {
                codes.add(code);
            } else {
                area.refuse("extent", Reason.UNKNOWN_AREA);
            }
        }
        return everywhere ? List.of() : codes;
    }
}
