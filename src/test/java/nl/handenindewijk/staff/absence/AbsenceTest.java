package nl.handenindewijk.staff.absence;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import nl.handenindewijk.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Being away with somebody who covers, as it is reported and as the desk shows it. */
@PortalTest
class AbsenceTest {

    private static final String PATH = "/werkbak/afwezigheid";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 11);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 13);
    private static final Pattern ID = Pattern.compile("name=\"afwezigheid\" value=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Absences absences;

    @Autowired
    private Database database;

    @Autowired
    private MovableClock clock;

    @Test
    void theCoverSeesTheCasesFromTheFirstDayToTheLast() {
        var reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at, status = 'ASSIGNED'",
                        Cast.NOOR.id());
        assertThat(report(Cast.NOOR, null, FIRST, LAST, Cast.NABIL).statusCode())
                .isEqualTo(302);
        assertThat(as(Cast.NABIL).get(PATH).body()).contains("Noor Bakker", "Waarneming: Nabil Amrani");
        assertThat(as(Cast.NABIL).get("/werkbak?van=ik&deel=mijn").body()).doesNotContain(reference);

        clock.set(FIRST);
        assertThat(as(Cast.NABIL).get("/werkbak?van=ik&deel=mijn").body())
                .contains(reference, "Nabil Amrani neemt waar");
        assertThat(as(Cast.LEA).get("/werkbak/" + reference).body())
                .contains("afwezig tot en met 13 maart, waarneming door Nabil Amrani")
                .contains("Afwezig tot en met 13 maart.", "Waarneming door Nabil Amrani.");

        clock.set(LAST.plusDays(1));
        assertThat(as(Cast.NABIL).get("/werkbak?van=ik&deel=mijn").body()).doesNotContain(reference);
        assertThat(as(Cast.LEA).get("/werkbak/" + reference).body()).doesNotContain("neemt waar", "waarneming door");
    }

    @Test
    void aCoverWhoIsAwayIsCoveredInTurn() {
        report(Cast.NOOR, null, FIRST, LAST, Cast.NABIL);
        report(Cast.NABIL, null, FIRST, FIRST, null);
        clock.set(FIRST);
        assertThat(absences.today().get(Cast.NOOR.id()).coverId()).isNull();
        assertThat(absences.watchedBy(Cast.NABIL.id())).containsExactly(Cast.NABIL.id());

        database.sql()
                .update("update staff_leave set cover_id = ? where worker_id = ?", Cast.LEA.id(), Cast.NABIL.id());
        assertThat(absences.watchedBy(Cast.LEA.id()))
                .containsExactlyInAnyOrder(Cast.LEA.id(), Cast.NOOR.id(), Cast.NABIL.id());
        report(Cast.LEA, null, FIRST, FIRST, null);
        database.sql().update("update staff_leave set cover_id = ? where worker_id = ?", Cast.NOOR.id(), Cast.LEA.id());
        assertThat(absences.today().get(Cast.NOOR.id()).coverId())
                .as("a circle")
                .isNull();
    }

    @Test
    void saysWhatCannotBe() {
        assertThat(report(Cast.NABIL, Cast.NOOR, FIRST, LAST, null).body()).contains("Dit is niemand uit uw teams");
        assertThat(report(Cast.LEA, Cast.ZARA, FIRST, LAST, null).body()).contains("Dit is niemand uit uw teams");
        assertThat(report(Cast.LEA, Cast.NOOR, FIRST, LAST, Cast.ZARA).body()).contains("Dit is niemand uit uw teams");
        assertThat(report(Cast.LEA, Cast.NOOR, LAST, FIRST, null).body()).contains("ligt voor de eerste dag");
        assertThat(report(Cast.LEA, Cast.NOOR, FIRST.minusDays(9), FIRST.minusDays(8), null)
                        .body())
                .contains("Kies vandaag of een dag daarna");
        assertThat(report(Cast.LEA, Cast.NOOR, FIRST, LAST, Cast.NOOR).body()).contains("Kies een andere collega");
        assertThat(count()).isZero();

        assertThat(report(Cast.LEA, Cast.NOOR, FIRST, LAST, Cast.NABIL).statusCode())
                .isEqualTo(302);
        assertThat(report(Cast.LEA, Cast.NOOR, FIRST, LAST, Cast.NABIL).statusCode())
                .as("a double click")
                .isEqualTo(302);
        assertThat(count()).isOne();
        assertThat(report(Cast.NOOR, null, LAST, LAST, null).body()).contains("al afwezigheid gemeld");
        assertThat(report(Cast.NABIL, null, LAST, LAST, Cast.NOOR).body()).contains("in die dagen zelf niet");
        assertThat(report(Cast.NOOR, null, null, LAST, null).statusCode()).isEqualTo(422);
    }

    @Test
    void endsBeforeTimeByOneselfOrTheLeadAndNobodyElse() {
        report(Cast.NOOR, null, FIRST, LAST, Cast.NABIL);
        var id = ID.matcher(as(Cast.NOOR).get(PATH).body());
        assertThat(id.find()).isTrue();
        var form = Map.of("afwezigheid", id.group(1));
        for (var person : new Cast[] {Cast.NABIL, Cast.ZARA}) {
            assertThat(as(person).get(PATH).body()).doesNotContain(id.group(1));
            as(person).submit(PATH, PATH + "/einde", form);
        }
        clock.set(FIRST.plusDays(1));
        assertThat(absences.today()).hasSize(1);
        as(Cast.LEA).submit(PATH, PATH + "/einde", form);
        assertThat(absences.today()).isEmpty();
        assertThat(count()).as("what was stays known").isOne();
        assertThat(as(Cast.PIM).get("/beheer/inzage").body())
                .contains("Afwezigheid vastgelegd", "Afwezigheid beëindigd", "vanaf " + FIRST);
    }

    private int count() {
        return database.sql().queryForObject("select count(*) from staff_leave", Integer.class);
    }

    private Visitor as(Cast person) {
        return Visitor.signedIn(port, person);
    }

    private HttpResponse<String> report(Cast by, Cast who, LocalDate first, LocalDate last, Cast cover) {
        var form = new HashMap<String, String>();
        form.put("wie", who == null ? "" : who.id().toString());
        form.put("van", first == null ? "onzin" : first.toString());
        form.put("tot", last.toString());
        form.put("waarnemer", cover == null ? "" : cover.id().toString());
        return as(by).submit(PATH, PATH, form);
    }
}
