package nl.handenindewijk.casework;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Knows which case goes on where the same question of the same person came in more than once. */
@Component
class JoinedCases {

    private static final int DEEPEST = 10;

    private final JdbcClient database;

    JoinedCases(JdbcClient database) {
        this.database = database;
    }

    /** Empty for a case that was not joined, was opened again, or leads itself. */
    Optional<UUID> leaderOf(UUID requestId) {
        return database.sql("""
                        with recursive chain (id, depth) as (
                          select cast(:id as uuid), 0
                          union all
                          select l.leads_id, c.depth + 1 from chain c
                            join casework_help_request r on r.id = c.id and r.outcome = 'DUBBEL'
                            join casework_link l on l.kind = 'DOUBLE' and l.ended_at is null
                             and c.id in (l.one_id, l.other_id) and l.leads_id <> c.id
                           where c.depth < :deepest)
                        select id from chain where depth > 0 order by depth desc limit 1""")
                .param("id", requestId)
                .param("deepest", DEEPEST)
                .query(UUID.class)
                .optional();
    }

    /** This one, and all that were closed as its doubles or as theirs. */
    Set<UUID> goingOnIn(UUID requestId) {
        return database.sql("""
                        with recursive chain (id) as (
                          select cast(:id as uuid)
                          union
                          select r.id from chain c
                            join casework_link l on l.leads_id = c.id and l.kind = 'DOUBLE' and l.ended_at is null
                            join casework_help_request r on r.id in (l.one_id, l.other_id) and r.outcome = 'DUBBEL')
                        select id from chain""").param("id", requestId).query(UUID.class).set();
    }
}
