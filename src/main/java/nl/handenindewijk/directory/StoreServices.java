package nl.handenindewijk.directory;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes services and organisations as they are given; the caller holds the transaction. */
@Repository
public class StoreServices {

    private static final String SAVE = """
            insert into directory_service (id, organisation_id, name, description, status, website, email, phone,
                how_to_apply, for_whom, fees, interpreters, opening_note, themes, languages, areas, capacity_note,
                capacity_on, checked_on, version, changed_at, changed_by)
            values (:id, :organisation, :name, :description, :status, :website, :email, :phone, :apply, :whom, :fees,
                :interpreters, :openingNote, cast(:themes as text[]), cast(:languages as text[]), cast(:areas as text[]),
                :capacity, :capacityOn, :checkedOn, 0, :at, :by)
            on conflict (id) do update set organisation_id = excluded.organisation_id, name = excluded.name,
                description = excluded.description, status = excluded.status, website = excluded.website,
                email = excluded.email, phone = excluded.phone, how_to_apply = excluded.how_to_apply,
                for_whom = excluded.for_whom, fees = excluded.fees, interpreters = excluded.interpreters,
                opening_note = excluded.opening_note, themes = excluded.themes, languages = excluded.languages,
                areas = excluded.areas, capacity_note = excluded.capacity_note, capacity_on = excluded.capacity_on,
                checked_on = excluded.checked_on, version = directory_service.version + 1,
                changed_at = excluded.changed_at, changed_by = excluded.changed_by""";

    private static final String WORDS = """
            update directory_service s set words = setweight(to_tsvector('dutch', s.name || ' ' || o.name), 'A')
                || to_tsvector('dutch', concat_ws(' ', s.description, s.for_whom, s.how_to_apply, o.description))
              from directory_organisation o where o.id = s.organisation_id""";

    private final JdbcClient database;

    StoreServices(JdbcClient database) {
        this.database = database;
    }

    /** @param by null for an import */
    public void save(Service service, @Nullable UUID by, Instant at) {
        database.sql(SAVE)
                .param("id", service.id())
                .param("organisation", service.organisation().id())
                .param("name", service.name())
                .param("description", service.description())
                .param("status", service.status().name())
                .param("website", service.contact().website())
                .param("email", service.contact().email())
                .param("phone", service.contact().phone())
                .param("apply", service.terms().howToApply())
                .param("whom", service.terms().forWhom())
                .param("fees", service.terms().fees())
                .param("interpreters", service.terms().interpreters())
                .param("openingNote", service.openingNote())
                .param("themes", ServiceRows.array(service.themesInOrder()))
                .param("languages", ServiceRows.array(service.languages()))
                .param("areas", ServiceRows.array(service.areas()))
                .param("capacity", service.capacityNote())
                .param("capacityOn", service.capacityOn(), Types.DATE)
                .param("checkedOn", service.checkedOn(), Types.DATE)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by, Types.OTHER)
                .update();
        replaceLocations(service);
        replaceOpenings(service);
        database.sql(WORDS + " and s.id = :id").param("id", service.id()).update();
    }

    private void replaceLocations(Service service) {
        database.sql("delete from directory_location where service_id = :id")
                .param("id", service.id())
                .update();
        for (int nr = 0; nr < service.locations().size(); nr++) {
            var place = service.locations().get(nr);
            database.sql("insert into directory_location (id, service_id, nr, name, street, postcode, city)"
                            + " values (?, ?, ?, ?, ?, ?, ?)")
                    .params(List.of(
                            place.id(), service.id(), nr, place.name(), place.street(), place.postcode(), place.city()))
                    .update();
        }
    }

    private void replaceOpenings(Service service) {
        database.sql("delete from directory_opening where service_id = :id")
                .param("id", service.id())
                .update();
        for (var hours : service.openings()) {
            database.sql("insert into directory_opening (service_id, day, opens, closes) values (?, ?, ?, ?)")
                    .params(List.of(service.id(), hours.day().getValue(), hours.from(), hours.until()))
                    .update();
        }
    }

    /** Also makes the services findable by the new name. */
    public void save(Organisation organisation) {
        database.sql("insert into directory_organisation (id, name, description, website, email, phone)"
                        + " values (:id, :name, :description, :website, :email, :phone) on conflict (id) do update"
                        + " set name = excluded.name, description = excluded.description, website = excluded.website,"
                        + " email = excluded.email, phone = excluded.phone")
                .param("id", organisation.id())
                .param("name", organisation.name())
                .param("description", organisation.description())
                .param("website", organisation.website())
                .param("email", organisation.email())
                .param("phone", organisation.phone())
                .update();
        database.sql(WORDS + " and o.id = :id").param("id", organisation.id()).update();
    }

    /** The organisation changed, and with it what its services say. */
    void touch(UUID organisation, UUID by, Instant at) {
        database.sql("update directory_service set version = version + 1, changed_at = :at, changed_by = :by"
                        + " where organisation_id = :organisation")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("organisation", organisation)
                .update();
    }

    /** Others who change the social map wait until this transaction is over. */
    public void lock() {
        database.sql("select pg_advisory_xact_lock(hashtext('directory'))").query(row -> {});
    }
}
