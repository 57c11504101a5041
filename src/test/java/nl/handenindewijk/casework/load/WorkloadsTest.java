package nl.handenindewijk.casework.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Cast.Team;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class WorkloadsTest {

    @Autowired
    private Workloads loads;

    @Autowired
    private Workers workers;

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Database database;

    @Test
    void weighsWhatIsOpenByLevelAndWhatRestsByLess() {
        has(Cast.NOOR, "U0", "ASSIGNED");
        has(Cast.NOOR, "U3", "IN_PROGRESS");
        has(Cast.NOOR, "U1", "WAITING_FOR_RESIDENT");
        has(Cast.NABIL, "U4", "ASSIGNED");

        var noor = loads.of(colleague(Cast.NOOR));
        assertThat(noor.cases()).isEqualTo(3);
        assertThat(noor.load()).isCloseTo(2 + 1 + 0.25, within(1e-9));
        assertThat(noor.newThisWeek()).isEqualTo(3);
        assertThat(noor.band()).isEqualTo(Workload.Band.BELOW);
        assertThat(loads.of(workers.ofTeam(Team.NORTH.id())))
                .containsEntry(Cast.NOOR.id(), noor)
                .hasEntrySatisfying(
                        Cast.NABIL.id(), nabil -> assertThat(nabil.load()).isEqualTo(0.5))
                .hasEntrySatisfying(
                        Cast.LEA.id(), lea -> assertThat(lea.cases()).isZero());
    }

    @Test
    void leavesOutWhatIsRestrictedOrClosed() {
        has(Cast.NOOR, "U3", "IN_PROGRESS");
        database.sql().update("update casework_help_request set restricted = true");

        assertThat(loads.of(colleague(Cast.NOOR)).cases()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"36,15,25", "18,7.5,12.5", "0,0,0"})
    void scalesTheBandToTheHours(BigDecimal hours, double low, double high) {
        var someone = new Colleague(Cast.NOOR.id(), "Noor", hours, List.of("nl"), null);

        assertThat(loads.of(someone)).extracting(Workload::low, Workload::high).containsExactly(low, high);
    }

    @ParameterizedTest
    @CsvSource({"14.9,BELOW", "15,WITHIN", "25,WITHIN", "25.1,OVER"})
    void saysWhereTheLoadStands(double load, Workload.Band band) {
        assertThat(new Workload(0, load, 15, 25, 0).band()).isEqualTo(band);
    }

    @Test
    void refusesAnAgreementThatCannotBe() {
        assertThatThrownBy(() -> new WorkloadSettings(25, 15, 36, Map.of(), 1)).hasMessageContaining("high above low");
        assertThatThrownBy(() -> new WorkloadSettings(15, 25, 36, Map.of(Level.U0, -1.0), 1))
                .hasMessageContaining("weights");
    }

    private Colleague colleague(Cast person) {
        return workers.ofTeam(Team.NORTH.id()).stream()
                .filter(who -> who.id().equals(person.id()))
                .findFirst()
                .orElseThrow();
    }

    private void has(Cast owner, String level, String status) {
        var reference = submit.submit(Questions.calm(Team.NORTH)).reference().value();
        database.sql()
                .update(
                        "update casework_help_request set assigned_to = ?, assigned_at = received_at, level = ?, status = ?"
                                + " where reference = ?",
                        owner.id(),
                        level,
                        status,
                        reference);
    }
}
