package nl.handenindewijk.hands;

import java.time.LocalDate;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;

/** Invented rows of the report. */
final class Requests {

    private final Database database;

    Requests(Database database) {
        this.database = database;
    }

    /** North gets more than it can do: it took up 540 in two months, and 60 wait. */
    void northDrowns() {
        waiting(Team.NORTH, LocalDate.of(2026, 2, 3), 60);
        inHand(Team.NORTH, LocalDate.of(2026, 1, 20), 540, 4);
    }

    /** Requests about money that were received on a day and still wait. */
    void waiting(Team team, LocalDate received, int count) {
        insert(team, received, count, "NEW", null);
    }

    /** The same with a contact after so many days; they are still open. */
    void inHand(Team team, LocalDate received, int count, int waitDays) {
        insert(team, received, count, "IN_PROGRESS", waitDays);
    }

    private void insert(Team team, LocalDate received, int count, String status, Integer waitDays) {
        database.sql()
                .update(
                        """
                        insert into reporting_request (request_id, revision, received_on, district_code, team_id, theme,
                            level, channel, language, status, first_contact_on, wait_days, promise_due, next_due, open)
                        select gen_random_uuid(), 1, ?, ?, ?, 'GELD', case when n % 10 = 0 then 'U1' else 'U3' end,
                               'ONLINE', 'nl', ?, ?::date + ?::int, ?, ?, ?, true
                        from generate_series(1, ?) n""",
                        received,
                        team.district(),
                        team.id(),
                        status,
                        received,
                        waitDays,
                        waitDays,
                        received.plusDays(7),
                        received.plusDays(7),
                        count);
    }
}
