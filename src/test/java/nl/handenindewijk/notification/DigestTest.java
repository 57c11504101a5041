package nl.handenindewijk.notification;

import static nl.handenindewijk.testing.Cast.LEA;
import static nl.handenindewijk.testing.Cast.NABIL;
import static nl.handenindewijk.testing.Cast.NOOR;
import static nl.handenindewijk.testing.Cast.ZARA;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.AssignCase;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.Desk;
import nl.handenindewijk.casework.DeskFilter;
import nl.handenindewijk.casework.OpenCase;
import nl.handenindewijk.casework.RecordContact;
import nl.handenindewijk.casework.RestrictCase;
import nl.handenindewijk.casework.submission.ContactPreferences;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.Mailbox;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** None goes silent: first the worker hears it, then the team lead; each only of what they may see, once a day (F12). */
@PortalTest
class DigestTest {

    /** Two working weeks after Tuesday 10 March comes the alarm for the worker, a week later the team lead's. */
    private static final LocalDate WORKERS_DAY = LocalDate.of(2026, 3, 25);

    private static final LocalDate LEADS_DAY = LocalDate.of(2026, 4, 1);

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private AssignCase assign;

    @Autowired
    private RecordContact contact;

    @Autowired
    private RestrictCase restrict;

    @Autowired
    private OpenCase open;

    @Autowired
    private Desk desk;

    @Autowired
    private SendDigests digests;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private MovableClock clock;

    @Autowired
    private Database database;

    private Receipt request;

    private static CurrentWorker worker(Cast person) {
        return new CurrentWorker(
                person.id(),
                person.displayName(),
                Set.of(person.team().id()),
                person.roles().stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    private Receipt file(String postcode) {
        return submit.submit(new NewHelpRequest(
                UUID.randomUUID(),
                NewHelpRequest.Channel.ONLINE,
                NewHelpRequest.Sender.SELF,
                "nl",
                Set.of(Theme.EENZAAM),
                NewHelpRequest.DangerAnswer.NO,
                "Ik ben vaak alleen",
                "Wim Proefveld",
                new Whereabouts(Whereabouts.Kind.ADDRESS, new Postcode(postcode), 3, null),
                ContactPreferences.none()));
    }

    private CaseTicket ticket(Receipt receipt, Cast by) {
        var version = open.handle(receipt.reference(), worker(by)).orElseThrow().version();
        return new CaseTicket(receipt.reference(), version, UUID.randomUUID());
    }

    private void assign(Cast to) {
        assign.handle(new AssignCase.Input(ticket(request, LEA), to.id(), null), worker(LEA));
    }

    private void noorCalls() {
        contact.handle(new RecordContact.Input(ticket(request, NOOR), ContactKind.CALLED, null, null), worker(NOOR));
    }

    private List<String> digestsTo(Cast person) {
        return mailbox.to(person.email()).stream()
                .filter(mail -> subject(mail).equals("Overzicht van vandaag"))
                .map(GreenMailUtil::getBody)
                .toList();
    }

    private static String subject(jakarta.mail.internet.MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void mornings(LocalDate day) {
        clock.set(day);
        digests.run();
        digests.run();
    }

    @BeforeEach
    void aCaseOfNoor() {
        request = file("9901AA");
        assign(NOOR);
        noorCalls();
    }

    @Test
    void firstTheWorkerThenTheTeamLeadOnceADayAndNothingBefore() {
        mornings(WORKERS_DAY.minusDays(1));
        assertThat(digestsTo(NOOR)).isEmpty();

        mornings(WORKERS_DAY);
        assertThat(digestsTo(NOOR)).singleElement().asString().contains("1 te lang stil");
        assertThat(digestsTo(LEA)).isEmpty();

        mornings(LEADS_DAY);
        assertThat(digestsTo(NOOR)).hasSize(2);
        assertThat(digestsTo(LEA)).singleElement().asString().contains("1 te laat en 1 te lang stil");
        assertThat(digestsTo(ZARA)).isEmpty();
    }

    @Test
    void assigningToAnotherChangesNothingAndContactEndsIt() {
        clock.set(LocalDate.of(2026, 3, 20));
        assign(LEA);
        mornings(WORKERS_DAY);
        assertThat(digestsTo(LEA)).singleElement().asString().contains("eigen zaken", "1 te lang stil");

        noorCalls();
        mornings(WORKERS_DAY.plusDays(1));
        assertThat(digestsTo(LEA)).hasSize(1);
        assertThat(open.handle(request.reference(), worker(NOOR))
                        .orElseThrow()
                        .timeline()
                        .get(0)
                        .actor())
                .isEqualTo(NOOR.displayName());
    }

    @Test
    void whoeverCoversHearsItUntilTheLastDayAndTheSilenceGoesOn() {
        away(NOOR, NABIL, WORKERS_DAY.minusDays(3), WORKERS_DAY.plusDays(1));
        var before = silentFrom();
        mornings(WORKERS_DAY);
        assertThat(digestsTo(NABIL)).singleElement().asString().contains("eigen zaken", "1 te lang stil");
        assertThat(digestsTo(NOOR)).isEmpty();
        assertThat(silentFrom()).isEqualTo(before);
        assertThat(desk.overview(DeskFilter.NONE, worker(NABIL)).ownSilent()).isEqualTo(1);

        mornings(WORKERS_DAY.plusDays(2));
        assertThat(digestsTo(NABIL)).hasSize(1);
        assertThat(digestsTo(NOOR)).hasSize(1);
        assertThat(desk.overview(DeskFilter.NONE, worker(NABIL)).ownSilent()).isZero();
    }

    @Test
    void whoeverCoversAndIsExcludedHearsNothingAndWithoutCoverTheTeamLeadDoes() {
        away(NOOR, NABIL, WORKERS_DAY, WORKERS_DAY);
        database.sql()
                .update(
                        "insert into casework_access (request_id, worker_id, kind) select id, ?, 'EXCLUDED' from casework_help_request",
                        NABIL.id());
        mornings(WORKERS_DAY);
        assertThat(digestsTo(NABIL)).isEmpty();

        away(NOOR, null, WORKERS_DAY.plusDays(1), WORKERS_DAY.plusDays(1));
        mornings(WORKERS_DAY.plusDays(1));
        assertThat(digestsTo(LEA)).singleElement().asString().contains("1 te lang stil");
    }

    private LocalDate silentFrom() {
        return open.handle(request.reference(), worker(LEA)).orElseThrow().silentFrom();
    }

    private void away(Cast who, Cast cover, LocalDate first, LocalDate last) {
        database.sql()
                .update(
                        "insert into staff_leave (id, worker_id, first_day, last_day, kind, cover_id)"
                                + " values (gen_random_uuid(), ?, ?, ?, 'UNSAID', ?)",
                        who.id(),
                        first,
                        last,
                        cover == null ? null : cover.id());
    }

    @Test
    void tellsNothingAboutAnybody() {
        mornings(LEADS_DAY);
        assertThat(mailbox.sources())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source)
                        .doesNotContain(
                                "Wim",
                                "Eenzaam",
                                "eenzaam",
                                "alleen",
                                request.reference().value(),
                                "Team Noord"));
    }

    @Test
    void aRestrictedCaseIsNotCounted() {
        restrict.handle(new RestrictCase.Input(ticket(request, NOOR), true, "Bekende"), worker(NOOR));
        mornings(LEADS_DAY);
        assertThat(mailbox.messages())
                .allSatisfy(mail -> assertThat(subject(mail)).isNotEqualTo("Overzicht van vandaag"));
    }

    /** Noor works in both teams; Lea leads North only and hears nothing of the case in South. */
    @Test
    void aSharedWorkerDoesNotJoinTheTeams() {
        database.sql()
                .update(
                        "insert into staff_membership (worker_id, team_id) values (?, ?)",
                        NOOR.id(),
                        Cast.Team.SOUTH.id());
        noorCalls();
        file("9902AA");
        mornings(LEADS_DAY);
        assertThat(digestsTo(LEA)).singleElement().asString().contains("1 te laat en 1 te lang stil");
        assertThat(digestsTo(NOOR)).singleElement().asString().contains("1 te laat en 1 te lang stil");
    }

    @Test
    void nothingIsSentAtWeekendsAndBeforeSeven() {
        clock.set(LocalDate.of(2026, 3, 28));
        digests.run();
        clock.set(Instant.parse("2026-03-25T05:30:00Z"));
        digests.run();
        assertThat(digestsTo(NOOR)).isEmpty();
    }

    @Test
    void theDeskCountsTheSame() {
        clock.set(WORKERS_DAY);
        assertThat(desk.overview(DeskFilter.NONE, worker(NOOR)).ownSilent()).isEqualTo(1);
        assertThat(desk.overview(DeskFilter.NONE, worker(LEA)).ownSilent()).isZero();
        var silent = new DeskFilter(
                null, null, null, null, NOOR.id(), false, DeskFilter.Due.SILENT, null, DeskFilter.Sort.DATE);
        assertThat(desk.list(silent, null, worker(NOOR)).items()).hasSize(1);
    }
}
