package nl.handenindewijk.audit;

import static nl.handenindewijk.testing.Cast.ADA;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.event.RequestFacts;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.SignInFailed;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class AuditLogTest {

    private static final UUID REQUEST = UUID.randomUUID();

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    @Autowired
    private JdbcClient portal;

    @Test
    void recordsWhoChangedARequest() {
        publish(changed(Change.TRIAGED, NOOR.id(), false));
        publish(changed(Change.MESSAGE_FROM_RESIDENT, null, true));
        publish(changed(Change.CLOSED, null, false));

        assertThat(lines())
                .extracting(line -> line.get("actor_kind"), line -> line.get("actor_id"), line -> line.get("action"))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("WORKER", NOOR.id(), "TRIAGED"),
                        org.assertj.core.groups.Tuple.tuple("RESIDENT", null, "MESSAGE_FROM_RESIDENT"),
                        org.assertj.core.groups.Tuple.tuple("SYSTEM", null, "CLOSED"));
        assertThat(lines()).allSatisfy(line -> {
            assertThat(line).containsEntry("object", "HELP_REQUEST").containsEntry("object_id", REQUEST.toString());
            assertThat(line.get("detail")).hasToString("{\"level\": \"U2\", \"status\": \"NEW\"}");
        });
    }

    @Test
    void recordsLooksThatFoundNothing() {
        publish(new HelpRequestViewed(null, NOOR.id(), MovableClock.START, HelpRequestViewed.Kind.CASE, false));
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("action", "VIEWED_CASE")
                        .containsEntry("result", "REFUSED")
                        .containsEntry("actor_id", NOOR.id()));
    }

    @Test
    void recordsAccountsAndSignIns() {
        publish(new AccountChanged(
                NOOR.id(),
                ADA.id(),
                Set.of(AccountChanged.Aspect.ROLES, AccountChanged.Aspect.PASSWORD),
                MovableClock.START));
        publish(new SignInFailed(null, MovableClock.START));
        assertThat(lines()).extracting(line -> line.get("action")).containsExactly("ACCOUNT_CHANGED", "SIGNED_IN");
        assertThat(lines().get(0).get("detail")).hasToString("{\"what\": \"PASSWORD ROLES\"}");
        assertThat(lines().get(1)).containsEntry("actor_kind", "SYSTEM").containsEntry("result", "REFUSED");
    }

    @Test
    void recordsNothingOfWhatDidNotHappen() {
        transaction.executeWithoutResult(status -> {
            events.publishEvent(changed(Change.TRIAGED, NOOR.id(), false));
            status.setRollbackOnly();
        });
        assertThat(lines()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_id = null",
                "update audit_entry set at = at where id > 0",
                "delete from audit_entry",
                "truncate audit_entry",
                "truncate audit_entry restart identity cascade",
                "insert into audit_entry (id, at, actor_kind, action, object, result) overriding system value"
                        + " select id, at, actor_kind, action, object, result from audit_entry"
                        + " on conflict (id) do update set action = 'X'",
                "merge into audit_entry a using (select 1) on true when matched then delete",
                "with gone as (delete from audit_entry returning *) select count(*) from gone"
            })
    void isKeptByTheDatabaseItself(String attempt) {
        publish(changed(Change.TRIAGED, NOOR.id(), false));

        assertThatThrownBy(() -> transaction.executeWithoutResult(
                        status -> portal.sql(attempt).query().listOfRows().size()))
                .as("as the portal, which owns the table")
                .rootCause()
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> database.sql().execute(attempt))
                .as("as superuser")
                .rootCause()
                .hasMessageContaining("append-only");
        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).containsEntry("action", "TRIAGED").containsEntry("actor_id", NOOR.id()));
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> events.publishEvent(event));
    }

    private List<Map<String, Object>> lines() {
        return database.sql().queryForList("select *, detail::text detail from audit_entry order by id");
    }

    static HelpRequestChanged changed(Change change, UUID actor, boolean byResident) {
        var day = LocalDate.of(2026, 3, 10);
        var facts = new RequestFacts(
                REQUEST,
                1,
                day,
                null,
                UUID.randomUUID(),
                null,
                List.of("ANDERS"),
                "U2",
                "ONLINE",
                "nl",
                "NEW",
                true,
                null,
                false,
                null,
                null,
                null,
                null,
                day,
                null,
                null,
                null,
                day);
        return new HelpRequestChanged(change, MovableClock.START, actor, byResident, facts);
    }
}
