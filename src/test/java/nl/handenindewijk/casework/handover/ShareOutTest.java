package nl.handenindewijk.casework.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.handenindewijk.casework.Level;
import nl.handenindewijk.casework.OwnedCase;
import nl.handenindewijk.casework.Status;
import nl.handenindewijk.casework.load.Workload;
import nl.handenindewijk.casework.load.Workloads;
import nl.handenindewijk.staff.Colleague;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who is proposed for what, and why. */
@PortalTest
class ShareOutTest {

    private static final UUID TEAM = UUID.randomUUID();
    private static final Colleague AMAL = colleague("Amal", "ar");
    private static final Colleague BO = colleague("Bo");
    private static final Colleague CAS = colleague("Cas");

    @Autowired
    private Workloads loads;

    @Test
    void givesTheCaseToWhoSpeaksTheLanguageThoughOthersHaveLess() {
        var load = load(20, 0, 0);
        var one = someCase("ar", Set.of(), false, Set.of());

        var proposal = propose(List.of(one), load).get(one.id());
        assertThat(proposal.to()).isEqualTo(AMAL.id());
        assertThat(proposal.reasons()).containsExactly(Proposal.Why.LANGUAGE, Proposal.Why.LEAST_LOAD);
    }

    @Test
    void comesOutEvenAndCountsWhatWasProposedBefore() {
        var load = load(6, 0, 0);
        var cases = IntStream.range(0, 12)
                .mapToObj(i -> someCase("nl", Set.of(), false, Set.of()))
                .toList();

        propose(cases, load);
        assertThat(load.values()).extracting(Workload::load).containsOnly(6.0);
    }

    @Test
    void neverProposesWhoIsExcludedAbsentOrNotLetIn() {
        var excluded = someCase("ar", Set.of(AMAL.id()), false, Set.of());
        var restricted = someCase("nl", Set.of(), true, Set.of(CAS.id()));
        var nobodys = someCase("nl", Set.of(), true, Set.of());
        var proposals = propose(List.of(excluded, restricted, nobodys), load(0, 0, 0));

        assertThat(proposals.get(excluded.id()).to()).isNotEqualTo(AMAL.id());
        assertThat(proposals.get(restricted.id()).to()).isEqualTo(CAS.id());
        assertThat(proposals.get(restricted.id()).reasons()).containsExactly(Proposal.Why.ONLY_ONE);
        assertThat(proposals).doesNotContainKey(nobodys.id());
        var away = new Receivers(Map.of(TEAM, List.of(absent())), Set.of());
        var one = someCase("nl", Set.of(), false, Set.of());
        assertThat(new ShareOut(loads).propose(List.of(one), away, new HashMap<>()))
                .isEmpty();
        assertThat(away.of(one)).as("may still be chosen").hasSize(1);
    }

    @Test
    void whoGoesAwaySoonGetsNothingAsLongAsSomebodyStays() {
        var one = someCase("nl", Set.of(), false, Set.of());
        var team = List.of(BO, CAS);
        var leaves = new Receivers(Map.of(TEAM, team), Set.of(BO.id()));
        var allLeave = new Receivers(Map.of(TEAM, team), Set.of(BO.id(), CAS.id()));
        var shareOut = new ShareOut(loads);

        assertThat(shareOut.propose(List.of(one), leaves, load(0, 0, 20))
                        .get(one.id())
                        .to())
                .isEqualTo(CAS.id());
        assertThat(shareOut.propose(List.of(one), allLeave, load(0, 0, 20))
                        .get(one.id())
                        .to())
                .isEqualTo(BO.id());
    }

    @Test
    void saysWhenItComesOutAboveTheBand() {
        var one = someCase("nl", Set.of(), false, Set.of());

        assertThat(propose(List.of(one), load(25, 25, 25)).get(one.id()).overBand())
                .isTrue();
    }

    private Map<UUID, Proposal> propose(List<OwnedCase> cases, Map<UUID, Workload> load) {
        var receivers = new Receivers(Map.of(TEAM, List.of(AMAL, BO, CAS)), Set.of());
        return new ShareOut(loads).propose(cases, receivers, load);
    }

    private static Map<UUID, Workload> load(double amal, double bo, double cas) {
        var load = new HashMap<UUID, Workload>();
        load.put(AMAL.id(), new Workload(0, amal, 15, 25, 0));
        load.put(BO.id(), new Workload(0, bo, 15, 25, 0));
        load.put(CAS.id(), new Workload(0, cas, 15, 25, 0));
        return load;
    }

    private static OwnedCase someCase(String language, Set<UUID> excluded, boolean restricted, Set<UUID> letIn) {
        return new OwnedCase(
                UUID.randomUUID(),
                "LV-2222-2222",
                0,
                TEAM,
                null,
                "TAAL",
                Level.U3,
                Status.IN_PROGRESS,
                language,
                restricted,
                LocalDate.of(2026, 3, 10),
                false,
                excluded,
                letIn);
    }

    private static Colleague colleague(String name, String... languages) {
        return new Colleague(UUID.randomUUID(), name, BigDecimal.valueOf(36), List.of(languages), null);
    }

    private static Colleague absent() {
        return new Colleague(UUID.randomUUID(), "Dirk", BigDecimal.valueOf(36), List.of(), LocalDate.of(2026, 3, 20));
    }
}
