package nl.handenindewijk.casework;

import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells cheaply whether anything on a worker's desk is different from before. */
@Component
public class DeskStand {

    private final JdbcClient database;

    DeskStand(JdbcClient database) {
        this.database = database;
    }

    /** Another text whenever an open case that this worker may see came, changed or went; says nothing else. */
    @Transactional(readOnly = true)
    public String of(CurrentWorker worker) {
        return database.sql("select md5(count(*) || ' ' || coalesce(sum(hashtextextended(r.id::text, r.version)), 0))"
                        + " from casework_help_request r where r.open and " + Visibility.SQL)
                .params(Visibility.of(worker).parameters())
                .query(String.class)
                .single();
    }
}
