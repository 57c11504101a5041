package nl.handenindewijk.neighbourhood.imports;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Addresses wait in a table of their own until it is known that none comes twice and all their quarters exist. */
@Component
class AddressCheck {

    private final JdbcClient database;

    AddressCheck(JdbcClient database) {
        this.database = database;
    }

    void begin() {
        database.sql(
                        "create temporary table if not exists incoming_address (line bigint not null, postcode text not null,"
                                + " house_number integer not null, quarter_code text not null) on commit drop")
                .update();
        database.sql("truncate incoming_address").update();
    }

    void check(Report report) {
        database.sql("""
                        select line, postcode || ' ' || house_number from (
                            select *, lag(line) over (partition by postcode, house_number order by line) as before
                            from incoming_address) a
                        where before is not null order by line
                        """).query(row -> {
            report.refuse(row.getLong(1), Reason.ADDRESS_TWICE, row.getString(2));
        });
        database.sql("""
                        select min(line), quarter_code from incoming_address i
                        where not exists (select from neighbourhood_quarter q where q.code = i.quarter_code)
                        group by quarter_code order by 1
                        """).query(row -> {
            report.refuse(row.getLong(1), Reason.UNKNOWN_QUARTER, row.getString(2));
        });
    }

    void keep(UUID id) {
        database.sql("insert into neighbourhood_import_address (import_id, postcode, house_number, quarter_code)"
                        + " select :id, postcode, house_number, quarter_code from incoming_address")
                .param("id", id)
                .update();
    }
}
