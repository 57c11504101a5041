package nl.handenindewijk.notification;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.resident.SafeMail;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail on a server of its own, which can be taken away and brought back. */
@PortalTest
class NoticesTest {

    private static final UUID REQUEST = UUID.randomUUID();

    @Autowired
    private NoticeQueue queue;

    @Autowired
    private Workers workers;

    @Autowired
    private MessageSource messages;

    @Autowired
    private Municipality municipality;

    @Autowired
    private MailSettings settings;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Mailbox mailbox;

    private GreenMail server;
    private int port;

    @BeforeEach
    void start() throws Exception {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        startServer();
    }

    private void startServer() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @ParameterizedTest
    @EnumSource(NoticeKind.class)
    void tellsNothingToWhoeverReadsAlong(NoticeKind kind) throws Exception {
        for (var language : List.of("nl", "en")) {
            mail("127.0.0.1")
                    .send(
                            UUID.randomUUID(),
                            new Notice("key", kind, REQUEST, null, new Notice.Digest(3, 2)),
                            new Addressee.Mail("wim@voorbeeld.example", Locale.forLanguageTag(language)));
        }
        for (var mail : server.getReceivedMessages()) {
            assertThat(mail.getContentType()).startsWith("text/plain");
            assertThat(mail.getFrom()[0].toString())
                    .isEqualTo("Gemeente Lindeveen <niet-beantwoorden@lindeveen.example>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            var words = (mail.getSubject() + " " + mail.getContent()).toLowerCase(Locale.ROOT);
            assertThat(words)
                    .doesNotContain("wijk")
                    .doesNotContain("team noord")
                    .doesNotContain("hulp");
            assertThat(words)
                    .doesNotContain(REQUEST.toString())
                    .doesNotContain("lv-")
                    .doesNotContain("wim");
            for (var theme : themeWords(mail)) {
                assertThat(words).doesNotContain(theme.toLowerCase(Locale.ROOT));
            }
        }
        assertThat(server.getReceivedMessages()).hasSize(2);
    }

    private List<String> themeWords(MimeMessage mail) throws Exception {
        var language = Locale.forLanguageTag(mail.getHeader("Content-Language")[0]);
        return Arrays.stream(Theme.values())
                .map(theme -> messages.getMessage("theme." + theme, null, language))
                .toList();
    }

    @Test
    void writesInTheLanguageOfTheResident() throws Exception {
        queue.add(List.of(message(1)));
        deliver(request -> Optional.of(new SafeMail.Recipient("wim@voorbeeld.example", "en")));
        assertThat(server.getReceivedMessages()[0].getSubject()).isEqualTo("There is a message for you");
        assertThat(GreenMailUtil.getBody(server.getReceivedMessages()[0]))
                .contains("https://portaal.lindeveen.example/mijn-vraag");
    }

    @Test
    void sendsEachMailOnceAfterTheServerCameBack() {
        server.stop();
        queue.add(IntStream.range(0, 5).mapToObj(this::message).toList());
        deliver(this::allowed);
        deliver(this::allowed);
        assertThat(states()).containsOnly("WAITING");

        startServer();
        for (int i = 0; i < 12; i++) {
            clock.advance(Duration.ofMinutes(3));
            deliver(this::allowed);
        }
        assertThat(server.getReceivedMessages()).hasSize(5);
        assertThat(states()).containsExactly("SENT", "SENT", "SENT", "SENT", "SENT");
    }

    @Test
    void doesNotTryAServerThatIsGoneForEveryNotice() {
        server.stop();
        queue.add(IntStream.range(0, 5).mapToObj(this::message).toList());
        delivery(this::allowed, "127.0.0.1").run();
        assertThat(database.sql().queryForObject("select sum(attempts) from notification_notice", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void sharesTheWorkBetweenInstances() {
        queue.add(IntStream.range(0, 40).mapToObj(this::message).toList());
        var instances = Stream.generate(() -> delivery(this::allowed, "127.0.0.1"))
                .limit(4)
                .map(instance -> CompletableFuture.runAsync(instance::run))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(instances).join();
        assertThat(server.getReceivedMessages()).hasSize(40);
        assertThat(states()).hasSize(40).containsOnly("SENT");
    }

    @Test
    void sendsWhatAKilledInstanceHadInHand() {
        queue.add(List.of(message(1)));
        assertThat(queue.take()).isPresent();
        deliver(this::allowed);
        assertThat(server.getReceivedMessages()).isEmpty();

        clock.advance(Duration.ofMinutes(3));
        deliver(this::allowed);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void countsTheSameEventOnce() {
        queue.add(List.of(message(1)));
        queue.add(List.of(message(1), message(1)));
        deliver(this::allowed);
        queue.add(List.of(message(1)));
        deliver(this::allowed);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void neverMailsWhereItIsNotSafe() {
        queue.add(List.of(message(1)));
        deliver(request -> Optional.empty());
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(reasons()).containsExactly("NOT_SAFE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wim@a.example\r\nBcc: ander@b.example", "wim@a.example,ander@b.example", "geen adres"})
    void addsNoHeaderAndNoSecondRecipient(String typed) {
        queue.add(List.of(message(1)));
        deliver(request -> Optional.of(new SafeMail.Recipient(typed, "nl\r\nX-Kop: x")));
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(reasons()).containsExactly("NO_ADDRESS");
    }

    @Test
    void recordsThatNothingIsSentWithoutAServer() {
        queue.add(List.of(message(1), message(2)));
        delivery(this::allowed, "").run();
        assertThat(reasons()).containsExactly("NO_MAIL_SERVER", "NO_MAIL_SERVER");
    }

    @Test
    void givesUpAfterDaysAndSaysSo() {
        server.stop();
        queue.add(List.of(message(1)));
        clock.advance(Duration.ofDays(6));
        deliver(this::allowed);
        assertThat(reasons()).containsExactly("GAVE_UP");
    }

    @Test
    void keepsTheProof() {
        queue.add(List.of(message(1)));
        deliver(this::allowed);
        assertThatThrownBy(
                        () -> database.sql().update("update notification_notice set state = 'WITHHELD', reason = 'X'"))
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("does not change");
    }

    @Test
    void followsTheEventsOfCasework() throws Exception {
        publish(Events.assigned(REQUEST, LEA, NOOR));
        publish(Events.of(Change.SUBMITTED, UUID.randomUUID(), 1, "U0", null, null, false));

        assertThat(mailbox.to(NOOR.email()))
                .extracting(NoticesTest::subject)
                .containsExactlyInAnyOrder("Er staat werk voor u klaar", "Er is een spoedvraag");
        assertThat(mailbox.to(NABIL.email())).extracting(NoticesTest::subject).containsExactly("Er is een spoedvraag");
        assertThat(mailbox.sources()).noneMatch(source -> source.contains(REQUEST.toString()));
    }

    @Test
    void mailsNothingOfAChangeThatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(Events.assigned(REQUEST, LEA, NOOR));
            status.setRollbackOnly();
        });
        assertThat(mailbox.messages()).isEmpty();
        assertThat(states()).isEmpty();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private Notice message(long revision) {
        return Notice.toResident(NoticeKind.MESSAGE, REQUEST, revision);
    }

    private Optional<SafeMail.Recipient> allowed(UUID request) {
        return Optional.of(new SafeMail.Recipient("wim@voorbeeld.example", "nl"));
    }

    private void deliver(SafeMail safeMail) {
        delivery(safeMail, "127.0.0.1").run();
    }

    private DeliverNotices delivery(SafeMail safeMail, String host) {
        return new DeliverNotices(
                queue,
                new Addressees(safeMail, workers, (request, worker) -> true, referral -> java.util.Optional.empty()),
                mail(host),
                clock);
    }

    private NoticeMail mail(String host) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        return new NoticeMail(sender, messages, municipality, settings, clock, host);
    }

    private List<String> states() {
        return database.sql().queryForList("select state from notification_notice", String.class);
    }

    private List<String> reasons() {
        return database.sql().queryForList("select reason from notification_notice", String.class);
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
