package nl.handenindewijk.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The harness keeps its promises: each test starts with the same portal. */
@PortalTest
class PortalTestTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Database database;

    @Autowired
    private Clock clock;

    @Autowired
    private MovableClock movable;

    @Autowired
    private JavaMailSender sender;

    @Autowired
    private Mailbox mailbox;

    @RepeatedTest(2)
    void forgetsWhatATestDid() {
        assertThat(count("audit_entry")).isZero();
        assertThat(count("staff_worker")).isEqualTo(Cast.values().length);
        assertThat(clock.instant()).isEqualTo(MovableClock.START);
        assertThat(mailbox.messages()).isEmpty();

        database.sql()
                .update(
                        "insert into audit_entry (at, actor_kind, action, object, result) values (?, 'SYSTEM', 'X', 'X', 'DONE')",
                        Timestamp.from(clock.instant()));
        database.sql().update("delete from staff_membership");
        movable.set(LocalDate.of(2027, 1, 1));
        var mail = new SimpleMailMessage();
        mail.setFrom("a@lindeveen.example");
        mail.setTo("b@lindeveen.example");
        mail.setText("x");
        sender.send(mail);
        assertThat(mailbox.to("b@lindeveen.example")).hasSize(1);
    }

    @Test
    void keepsTheDatabasesOwnRules() {
        assertThat(count("pg_trigger where tgname like '%append_only' and tgenabled = 'O'"))
                .isPositive();
        assertThat(count("pg_trigger where not tgisinternal and tgenabled <> 'O'"))
                .isZero();
    }

    @Test
    void servesPages() {
        assertThat(mvc.get().uri("/actuator/health")).hasStatusOk();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
