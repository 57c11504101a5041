package nl.handenindewijk.neighbourhood.imports;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What an import would change, against what is in force. */
@Component
@Transactional(readOnly = true)
class Differences {

    private final JdbcClient database;
    private final ImportBook book;

    Differences(JdbcClient database, ImportBook book) {
        this.database = database;
        this.book = book;
    }

    /** Rows that come, go and get another value. */
    record Count(long added, long gone, long changed) {}

    /** Empty if nothing of the kind and year is in force. */
    Optional<Count> against(Import checked) {
        return inForce(checked).map(old -> {
            var shape = shape(checked.kind());
            return database.sql(
                            "select count(*) filter (where o.v is null) as added, count(*) filter (where n.v is null) as gone,"
                                    + " count(*) filter (where n.v <> o.v) as changed from"
                                    + " (select " + shape.key() + " as k, " + shape.value() + " as v from "
                                    + shape.table()
                                    + " where import_id = :new) n full join (select " + shape.key() + " as k, "
                                    + shape.value()
                                    + " as v from " + shape.table() + " where import_id = :old) o using (k)")
                    .param("new", checked.id())
                    .param("old", old)
                    .query(Count.class)
                    .single();
        });
    }

    private Optional<UUID> inForce(Import checked) {
        boolean perYear = checked.kind() == ImportKind.KEY_FIGURES || checked.kind() == ImportKind.CROSSWALK;
        return book.inForce().stream()
                .filter(each -> each.kind() == checked.kind() && (!perYear || each.year() == checked.year()))
                .map(Import::id)
                .findFirst();
    }

    /** Areas of the portal that a file of borders does not hold: they stay. */
    List<String> absent(Import checked) {
        if (!checked.kind().isJson()) {
            return List.of();
        }
        var table = checked.kind() == ImportKind.DISTRICTS ? "neighbourhood_district" : "neighbourhood_quarter";
        return database.sql("select name from " + table + " where code not in"
                        + " (select code from neighbourhood_import_area where import_id = :id) order by code")
                .param("id", checked.id())
                .query(String.class)
                .list();
    }

    private record Shape(String table, String key, String value) {}

    private static Shape shape(ImportKind kind) {
        return switch (kind) {
            case KEY_FIGURES -> new Shape("neighbourhood_key_figure", "(code, figure)", "value::text");
            case ADDRESSES -> new Shape("neighbourhood_import_address", "(postcode, house_number)", "quarter_code");
            case LIVEABILITY ->
                new Shape("neighbourhood_liveability", "(code, year)", "coalesce(class, 0) || ' ' || deviation");
            case DISTRICTS, QUARTERS ->
                new Shape("neighbourhood_import_area", "code", "name || coalesce(outline::text, '')");
            case CROSSWALK -> new Shape("neighbourhood_crosswalk", "(old_code, new_code)", "share::text");
        };
    }
}
