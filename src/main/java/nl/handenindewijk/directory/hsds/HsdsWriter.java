package nl.handenindewijk.directory.hsds;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.Location;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes services as one page of an HSDS 3.0 API, whole. Ids of parts follow from what they say, so two exports agree. */
@Component
class HsdsWriter {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final Areas areas;
    private final Municipality municipality;
    private final MessageSource messages;
    private final String province;

    /** @param province HSDS asks for one with each address */
    HsdsWriter(
            Areas areas,
            Municipality municipality,
            MessageSource messages,
            @Value("${portal.directory.province}") String province) {
        this.areas = areas;
        this.municipality = municipality;
        this.messages = messages;
        this.province = province;
    }

    String write(List<Service> services) {
        var names = areas.districts().stream().collect(Collectors.toMap(District::code, District::name));
        var page = new LinkedHashMap<String, Object>();
        page.put("total_items", services.size());
        page.put("total_pages", 1);
        page.put("page_number", 1);
        page.put("size", services.size());
        page.put("first_page", true);
        page.put("last_page", true);
        page.put("empty", services.isEmpty());
        page.put("contents", services.stream().map(each -> service(each, names)).toList());
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(page);
    }

    private Map<String, Object> service(Service s, Map<String, String> districts) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", s.id());
        put(all, "name", s.name());
        put(all, "description", s.description());
        put(all, "url", s.contact().website());
        put(all, "email", s.contact().email());
        all.put("status", s.status().code());
        put(all, "interpretation_services", s.terms().interpreters());
        put(all, "application_process", s.terms().howToApply());
        put(all, "fees_description", s.terms().fees());
        put(all, Provenance.FIELD, s.capacityNote());
        put(all, "eligibility_description", s.terms().forWhom());
        put(all, "assured_date", s.checkedOn() == null ? null : s.checkedOn().toString());
        putAll(all, "phones", phones(s.id(), s.contact().phone()));
        putAll(all, "schedules", ScheduleWriter.of(s));
        putAll(
                all,
                "service_areas",
                s.areas().stream().map(code -> area(s, code, districts)).toList());
        putAll(
                all,
                "service_at_locations",
                s.locations().stream().map(place -> at(s, place)).toList());
        putAll(
                all,
                "languages",
                s.languages().stream().map(code -> language(s, code)).toList());
        all.put("organization", organisation(s.organisation()));
        putAll(
                all,
                "attributes",
                s.themesInOrder().stream().map(theme -> attribute(s, theme)).toList());
        putAll(all, "metadata", s.capacityOn() == null ? List.of() : List.of(Provenance.of(s, s.capacityOn())));
        return all;
    }

    private static Map<String, Object> organisation(Organisation o) {
        var all = new LinkedHashMap<String, Object>();
        all.put("id", o.id());
        put(all, "name", o.name());
        put(all, "description", o.description());
        put(all, "email", o.email());
        put(all, "website", o.website());
        putAll(all, "phones", phones(o.id(), o.phone()));
        return all;
    }

    private static List<Map<String, Object>> phones(UUID owner, @Nullable String number) {
        return number == null ? List.of() : List.of(Map.of("id", id(owner, "phone", number), "number", number));
    }

    private Map<String, Object> area(Service s, String code, Map<String, String> districts) {
        return Map.of(
                "id",
                id(s.id(), "area", code),
                "name",
                districts.getOrDefault(code, code) + ", " + municipality.name(),
                "extent",
                code,
                "extent_type",
                "text");
    }

    private Map<String, Object> at(Service s, Location place) {
        var address = new LinkedHashMap<String, Object>();
        address.put("id", id(place.id(), "address", place.street()));
        address.put("address_1", place.street());
        address.put("city", place.city());
        address.put("state_province", province);
        address.put("postal_code", place.postcode());
        address.put("country", "NL");
        address.put("address_type", "physical");
        var location = new LinkedHashMap<String, Object>();
        location.put("id", place.id());
        location.put("location_type", "physical");
        put(location, "name", place.name());
        location.put("addresses", List.of(address));
        return Map.of("id", id(s.id(), "location", place.id().toString()), "location", location);
    }

    private static Map<String, Object> language(Service s, String code) {
        var name = Locale.forLanguageTag(code).getDisplayLanguage(DUTCH);
        return Map.of("id", id(s.id(), "language", code), "name", name.isEmpty() ? code : name, "code", code);
    }

    private Map<String, Object> attribute(Service s, Theme theme) {
        var label = Objects.requireNonNull(messages.getMessage("theme." + theme, null, DUTCH));
        var term = Map.of(
                "id",
                id(new UUID(0, 0), "term", theme.name()),
                "code",
                theme.name(),
                "name",
                label,
                "description",
                label,
                "taxonomy",
                "Handen in de Wijk");
        return Map.of(
                "id",
                id(s.id(), "theme", theme.name()),
                "link_type",
                "theme",
                "link_entity",
                "service",
                "taxonomy_term",
                term);
    }

    static UUID id(UUID owner, String kind, String what) {
        return UUID.nameUUIDFromBytes((owner + kind + what).getBytes(StandardCharsets.UTF_8));
    }

    private static void put(Map<String, Object> all, String field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            all.put(field, value);
        }
    }

    private static void putAll(Map<String, Object> all, String field, Collection<?> values) {
        if (!values.isEmpty()) {
            all.put(field, values);
        }
    }
}
