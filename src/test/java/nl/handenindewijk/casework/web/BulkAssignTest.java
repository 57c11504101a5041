package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import org.junit.jupiter.api.Test;

class BulkAssignTest extends SeveralCases {

    private static final Pattern TICKED = Pattern.compile("name=\"zaak\" value=\"([^\"]+)\"");

    @Test
    void givesAllThatWereTickedOnTheDesk() {
        var mine = List.of(file(Team.NORTH), file(Team.NORTH), file(Team.NORTH));
        var ticked = ticked(noor.get("/werkbak").body());
        assertThat(ticked).hasSize(3);

        var look = post("/werkbak/verdelen", ticked, Map.of());
        assertThat(look.body())
                .contains("3 vragen verdelen", "Nabil Amrani", "Voorstel")
                .contains(mine);
        var form = Map.of(
                "wie", Cast.NABIL.id().toString(), "sleutel", UUID.randomUUID().toString());
        var done = post("/werkbak/verdelen/toewijzen", ticked(look.body()), form);

        assertThat(done.body()).contains("3 van 3 vragen toegewezen");
        assertThat(owners()).containsOnly(Cast.NABIL.id());
        assertThat(post("/werkbak/verdelen/toewijzen", ticked(look.body()), form)
                        .body())
                .as("the same form again")
                .contains("3 van 3 vragen toegewezen");
        assertThat(assignments()).isEqualTo(3);
    }

    @Test
    void whoGoesAwaySoonIsShownWithTheDay() {
        var look = "/werkbak/" + file(Team.NORTH);
        assertThat(noor.get(look).body()).doesNotContain("Afwezig vanaf");
        leave(LocalDate.of(2026, 3, 25));
        assertThat(noor.get(look).body()).as("in more than two weeks").doesNotContain("Afwezig vanaf");
        leave(LocalDate.of(2026, 3, 13));
        assertThat(noor.get(look).body()).contains("Afwezig vanaf 13 maart.");
    }

    @Test
    void whoGoesAwaySoonIsNotProposedAsLongAsSomebodyStays() {
        var page = "/werkbak/" + file(Team.NORTH);
        var proposed = proposed(noor.get(page).body());
        leave(proposed, LocalDate.of(2026, 3, 13));
        assertThat(proposed(noor.get(page).body())).isNotEqualTo(proposed);
    }

    private static UUID proposed(String page) {
        var found = Pattern.compile("collega--voor\"[^>]*>\\s*<input[^>]*value=\"([^\"]+)\"")
                .matcher(page);
        assertThat(found.find()).isTrue();
        return UUID.fromString(found.group(1));
    }

    private void leave(LocalDate first) {
        leave(Cast.NABIL.id(), first);
    }

    private void leave(UUID who, LocalDate first) {
        database.sql()
                .update(
                        "insert into staff_leave (id, worker_id, first_day, last_day, kind) values (?, ?, ?, ?, 'LEAVE')",
                        UUID.randomUUID(),
                        who,
                        first,
                        first.plusDays(7));
    }

    @Test
    void leavesAloneWhatChangedOrIsNotTheirs() {
        var changed = file(Team.NORTH);
        var theirs = file(Team.SOUTH);
        database.sql().update("update casework_help_request set version = version + 1 where reference = ?", changed);

        var done = post(
                "/werkbak/verdelen/toewijzen",
                List.of(changed + " 0", theirs + " 0", "LV-2222-2222 0", "onzin", "", changed + " x"),
                Map.of("wie", Cast.NABIL.id().toString()));

        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.body()).contains("0 van 3 vragen toegewezen").doesNotContain("onzin");
        assertThat(assignments()).isZero();
        assertThat(post("/werkbak/verdelen", List.of(theirs + " 0"), Map.of()).body())
                .contains("U koos nog geen open vraag")
                .doesNotContain(theirs);
    }

    @Test
    void asksWhoAndKeepsWhatWasTyped() {
        var one = file(Team.NORTH);
        var answer = post("/werkbak/verdelen/toewijzen", List.of(one + " 0"), Map.of("reden", "Drukke week"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(one, "Drukke week");
    }

    @Test
    void stopsAtTheBandOfTheColleague() {
        IntStream.range(0, 28).forEach(i -> file(Team.NORTH));
        var many = database.sql()
                .queryForList("select reference || ' ' || version from casework_help_request", String.class);
        var done = post(
                "/werkbak/verdelen/toewijzen",
                many,
                Map.of("wie", Cast.NABIL.id().toString()));

        assertThat(done.body()).contains("26 van 28 vragen toegewezen", "meer dan het team afsprak");
    }

    private static List<String> ticked(String page) {
        return TICKED.matcher(page).results().map(match -> match.group(1)).toList();
    }

    private List<UUID> owners() {
        return database.sql().queryForList("select assigned_to from casework_help_request", UUID.class);
    }

    private long assignments() {
        return database.sql()
                .queryForObject("select count(*) from casework_timeline where kind = 'ASSIGNED'", Long.class);
    }
}
