package nl.handenindewijk.neighbourhood.imports;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Brings what is in force to the tables that the rest of the portal reads. */
@Component
class Publish {

    /** What those tables hold now, as rows of a first import. */
    private static final Map<ImportKind, String> BEFORE = Map.of(
            ImportKind.KEY_FIGURES,
            "insert into neighbourhood_key_figure select :id, code, 'a_inw', inhabitants from neighbourhood_district",
            ImportKind.ADDRESSES,
            "insert into neighbourhood_import_address select :id, postcode, house_number, quarter_code from neighbourhood_address",
            ImportKind.DISTRICTS,
            "insert into neighbourhood_import_area select :id, code, name, outline from neighbourhood_district",
            ImportKind.QUARTERS,
            "insert into neighbourhood_import_area select :id, code, name, outline from neighbourhood_quarter");

    private static final String INHABITANTS = """
            update neighbourhood_district d set inhabitants = round(f.value)
            from neighbourhood_key_figure f where f.import_id = :id and f.figure = 'a_inw' and f.code = d.code
            """;

    private final JdbcClient database;
    private final ImportBook book;

    Publish(JdbcClient database, ImportBook book) {
        this.database = database;
        this.book = book;
    }

    /** Before the first import of a kind: keeps what was there, so that it can come back. */
    void keepWhatIsThere(ImportKind kind, Instant at) {
        if (!kind.isPublished() || book.published(kind).isPresent()) {
            return;
        }
        var id = Ids.next(at);
        database.sql(
                        "insert into neighbourhood_import (id, kind, year, state, checked_at, applied_at, lines, kept,"
                                + " elsewhere, missing, fingerprint) values (:id, :kind, 0, 'APPLIED', :at, :at, 0, 0, 0, 0, '')")
                .param("id", id)
                .param("kind", kind.name())
                .param("at", Timestamp.from(at))
                .update();
        database.sql(BEFORE.getOrDefault(kind, "")).param("id", id).update();
    }

    void inForce(ImportKind kind) {
        if (kind.isPublished()) {
            book.published(kind).ifPresent(id -> publish(kind, id));
        }
    }

    private void publish(ImportKind kind, UUID id) {
        switch (kind) {
            case KEY_FIGURES -> update(INHABITANTS, id);
            case ADDRESSES -> {
                database.sql("delete from neighbourhood_address").update();
                update(
                        "insert into neighbourhood_address (postcode, house_number, quarter_code) select postcode,"
                                + " house_number, quarter_code from neighbourhood_import_address where import_id = :id",
                        id);
            }
            case DISTRICTS -> {
                update(
                        "insert into neighbourhood_district (code, name, inhabitants, outline) select code, name, 0, outline"
                                + " from neighbourhood_import_area where import_id = :id"
                                + " on conflict (code) do update set name = excluded.name, outline = excluded.outline",
                        id);
                inForce(ImportKind.KEY_FIGURES);
            }
            default ->
                update(
                        "insert into neighbourhood_quarter (code, district_code, name, outline)"
                                + " select code, 'WK' || substr(code, 3, 6), name, outline"
                                + " from neighbourhood_import_area where import_id = :id"
                                + " on conflict (code) do update set name = excluded.name, outline = excluded.outline",
                        id);
        }
    }

    /** Areas that only this import brought. */
    void takeAway(ImportKind kind, UUID undone) {
        if (kind != ImportKind.DISTRICTS && kind != ImportKind.QUARTERS) {
            return;
        }
        var table = kind == ImportKind.DISTRICTS ? "neighbourhood_district" : "neighbourhood_quarter";
        database.sql("delete from " + table
                        + " where code in (select code from neighbourhood_import_area where import_id = :id)"
                        + " and code not in (select a.code from neighbourhood_import_area a join neighbourhood_import i"
                        + " on i.id = a.import_id where i.kind = :kind and i.state = 'APPLIED')")
                .param("id", undone)
                .param("kind", kind.name())
                .update();
    }

    private void update(String sql, UUID id) {
        database.sql(sql).param("id", id).update();
    }
}
