package nl.handenindewijk.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.testing.Cast.Team;
import org.junit.jupiter.api.Test;

/** The same level or the same other team for several cases at once, looked at before it is done. */
class BulkChangeTest extends SeveralCases {

    private static final String PATH = "/werkbak/verdelen";

    @Test
    void showsWhatChangesAndChangesNothingUntilThen() {
        var one = file(Team.NORTH);
        var theirs = file(Team.SOUTH);
        var look = post(PATH + "/niveau", lines(one, theirs), Map.of("niveau", "U1"));

        assertThat(look.statusCode()).isEqualTo(200);
        assertThat(look.body()).contains(one, "Er is nog niets veranderd").doesNotContain(theirs);
        assertThat(levels()).containsOnly("U3");
        assertThat(post(PATH + "/niveau/doen", lines(one), Map.of("niveau", "U1"))
                        .statusCode())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(post(PATH + "/team/doen", lines(one), Map.of("reden", "Getypt"))
                        .body())
                .contains("Kies een team", "Getypt");
        assertThat(post(
                                PATH + "/team/doen",
                                lines(one),
                                Map.of(
                                        "reden",
                                        "Getypt",
                                        "naarTeam",
                                        UUID.randomUUID().toString()))
                        .statusCode())
                .isEqualTo(422);
        assertThat(post(PATH + "/niveau/doen", lines(one), Map.of("reden", "Getypt", "niveau", "onzin"))
                        .body())
                .contains("Getypt");
    }

    @Test
    void givesALevelOnceToWhatIsTheirsAndKeepsTheThemes() {
        var one = file(Team.NORTH);
        var waiting = file(Team.NORTH);
        var theirs = file(Team.SOUTH);
        database.sql().update("update casework_help_request set status = 'WAITING_LIST' where reference = ?", waiting);
        var form = Map.of(
                "niveau",
                "U1",
                "reden",
                "Brand in de flat",
                "sleutel",
                UUID.randomUUID().toString());
        var lines = lines(one, waiting, theirs);
        assertThat(post(PATH + "/niveau", lines(waiting), form).body()).contains("kan niet op de wachtlijst");
        var done = post(PATH + "/niveau/doen", lines, form);

        assertThat(done.body())
                .contains("1 van 3 vragen een ander niveau", "kan niet op de wachtlijst", "niet meer voor u");
        assertThat(post(PATH + "/niveau/doen", lines, form).body()).contains("1 van 3");
        assertThat(count("casework_timeline where kind = 'TRIAGED'")).isOne();
        assertThat(count(
                        "casework_help_request where level = 'U1' and themes = '{TAAL}' and reference = '" + one + "'"))
                .isOne();
    }

    @Test
    void handsOverToATeamOnceThoughItIsOutOfSightThen() {
        var one = file(Team.NORTH);
        var two = file(Team.NORTH);
        var form = Map.of(
                "naarTeam",
                Team.SOUTH.id().toString(),
                "reden",
                "Verhuisd",
                "sleutel",
                UUID.randomUUID().toString());
        var lines = lines(one, two);
        assertThat(post(PATH + "/team", lines, form).body()).contains(one, two, "Nu van niemand");
        assertThat(post(PATH + "/team/doen", lines, form).body()).contains("2 van 2 vragen overgedragen");
        assertThat(noor.get("/werkbak/" + one).statusCode()).isEqualTo(404);
        assertThat(post(PATH + "/team/doen", lines, form).body())
                .as("a double click")
                .contains("2 van 2 vragen overgedragen");
        assertThat(count("casework_timeline where kind = 'HANDED_OVER'")).isEqualTo(2);
    }

    /** As the desk gives them. */
    private List<String> lines(String... references) {
        return List.of(references).stream()
                .map(one -> database.sql()
                        .queryForObject(
                                "select reference || ' ' || version from casework_help_request where reference = ?",
                                String.class,
                                one))
                .toList();
    }

    private List<String> levels() {
        return database.sql().queryForList("select level from casework_help_request", String.class);
    }

    private int count(String what) {
        return database.sql().queryForObject("select count(*) from " + what, Integer.class);
    }
}
