package nl.handenindewijk.casework;

import java.util.UUID;
import nl.handenindewijk.staff.OpenWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the staff module how many open requests somebody still owns, before the account is switched off. */
@Component
class OpenWorkOfCases implements OpenWork {

    private final JdbcClient database;

    OpenWorkOfCases(JdbcClient database) {
        this.database = database;
    }

    @Override
    public int openRequestsOf(UUID workerId) {
        return database.sql("select count(*) from casework_help_request where open and assigned_to = :worker")
                .param("worker", workerId)
                .query(Integer.class)
                .single();
    }
}
