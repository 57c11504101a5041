package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import nl.handenindewijk.testing.Questions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** What the rooms beside a case may see of it and tell about it. */
@PortalTest
class FoldersTest {

    @Autowired
    private SubmitHelpRequest submit;

    @Autowired
    private Folders folders;

    @Autowired
    private OpenCase open;

    @Autowired
    private RestrictCase restrict;

    @Autowired
    private AddNote note;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Database database;

    private static CurrentWorker worker(Cast person) {
        return new CurrentWorker(
                person.id(),
                person.displayName(),
                Set.of(person.team().id()),
                person.roles().stream().map(Role::valueOf).collect(Collectors.toSet()));
    }

    @Test
    void opensForTheOwnTeamOnlyAndRecordsBothLooks() {
        var filed = submit.submit(Questions.calm(Cast.Team.NORTH));
        var before = looks();

        assertThat(folders.open(filed.reference(), worker(Cast.NOOR)).id()).isEqualTo(filed.requestId());
        assertThatThrownBy(() -> folders.open(filed.reference(), worker(Cast.ZARA)))
                .isInstanceOf(CaseNotFound.class);

        assertThat(looks()).isEqualTo(before + 2L);
    }

    @Test
    void listsShowWhatTheWorkerMaySee() {
        var mine = submit.submit(Questions.calm(Cast.Team.NORTH));
        var theirs = submit.submit(Questions.calm(Cast.Team.SOUTH));
        var secret = submit.submit(Questions.calm(Cast.Team.NORTH));
        restrict(secret.reference());
        var all = Set.of(mine.requestId(), theirs.requestId(), secret.requestId());

        assertThat(folders.visibleAmong(all, worker(Cast.NOOR))).containsExactly(mine.requestId());
        assertThat(folders.visibleAmong(all, worker(Cast.ZARA))).containsExactly(theirs.requestId());
        assertThat(folders.visibleAmong(Set.of(), worker(Cast.NOOR))).isEmpty();
    }

    @Test
    void tellsTheTimelineOnceAndLeavesOpenFormsGood() {
        var filed = submit.submit(Questions.calm(Cast.Team.NORTH));
        var version = view(filed.reference()).version();
        var entry = FolderEntry.internal(Change.NOTE_ADDED, Map.of(), "Sleutel bij de buren", UUID.randomUUID());

        assertThat(tell(filed.requestId(), entry)).isTrue();
        assertThat(tell(filed.requestId(), entry)).isFalse();

        assertThat(view(filed.reference()).timeline())
                .filteredOn(item -> "Sleutel bij de buren".equals(item.body()))
                .hasSize(1);
        note.handle(
                new AddNote.Input(new CaseTicket(filed.reference(), version, UUID.randomUUID()), "Nog iets"),
                worker(Cast.NOOR));
    }

    @Test
    void tellsOnlyInsideTheTransactionOfWhatItTells() {
        var filed = submit.submit(Questions.calm(Cast.Team.NORTH));
        var entry = FolderEntry.internal(Change.NOTE_ADDED, Map.of(), "Los", null);

        assertThatThrownBy(() -> folders.record(filed.requestId(), entry, worker(Cast.NOOR)))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    private long looks() {
        return database.sql().queryForObject("select count(*) from audit_entry", long.class);
    }

    private boolean tell(UUID id, FolderEntry entry) {
        return Boolean.TRUE.equals(transaction.execute(status -> folders.record(id, entry, worker(Cast.NOOR))));
    }

    private void restrict(PublicReference reference) {
        var ticket = new CaseTicket(reference, view(reference).version(), UUID.randomUUID());
        restrict.handle(new RestrictCase.Input(ticket, true, "Familie"), worker(Cast.NOOR));
    }

    private CaseView view(PublicReference reference) {
        return open.handle(reference, worker(Cast.LEA)).orElseThrow();
    }
}
