package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.FolderEntry;
import nl.handenindewijk.casework.folder.FolderLabel;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Opens cases for the rooms beside them, by the same rule of who may see what as the desk. */
@Component
class StoredFolders implements Folders {

    /** Without a worker, somebody did these on the resident's side of the counter. */
    private static final Set<Change> OF_RESIDENTS =
            EnumSet.of(Change.PASSED_ON, Change.HELPER_SEES_MORE, Change.HELPER_SEES_LESS);

    private static final String VISIBLE =
            "select r.id from casework_help_request r where r.id in (:cases) and " + Visibility.SQL;
    private static final String LABELS = "select r.id, r.reference, r.person_name, r.language, r.restricted, r.open"
            + " from casework_help_request r where r.id in (:cases) and " + Visibility.SQL;

    private final Cases cases;
    private final CaseJournal journal;
    private final JdbcClient database;
    private final TextCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StoredFolders(
            Cases cases,
            CaseJournal journal,
            JdbcClient database,
            TextCipher cipher,
            ApplicationEventPublisher events,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.database = database;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    // a look that finds nothing is recorded too, so the refusal must not undo the record
    @Override
    @Transactional(noRollbackFor = CaseNotFound.class)
    public Folder open(PublicReference reference, CurrentWorker worker) {
        var request = cases.findVisible(reference, worker);
        events.publishEvent(new HelpRequestViewed(
                request.or(() -> cases.byReference(reference))
                        .map(HelpRequest::id)
                        .orElse(null),
                worker.id(),
                clock.instant(),
                HelpRequestViewed.Kind.CASE,
                request.isPresent()));
        return request.map(StoredFolders::folder).orElseThrow(CaseNotFound::new);
    }

    @Override
    @Transactional(noRollbackFor = CaseNotFound.class)
    public Folder open(String typed, CurrentWorker worker) {
        return open(PublicReference.parse(typed).orElseThrow(CaseNotFound::none), worker);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<UUID> visibleAmong(Collection<UUID> among, CurrentWorker worker) {
        if (among.isEmpty()) {
            return Set.of();
        }
        return database.sql(VISIBLE)
                .param("cases", List.copyOf(among))
                .params(Visibility.of(worker).parameters())
                .query(UUID.class)
                .set();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<UUID, FolderLabel> labels(Collection<UUID> among, CurrentWorker worker) {
        var labels = new HashMap<UUID, FolderLabel>();
        if (!among.isEmpty()) {
            database.sql(LABELS)
                    .param("cases", List.copyOf(among))
                    .params(Visibility.of(worker).parameters())
                    .query(row -> {
                        labels.put(row.getObject("id", UUID.class), label(row));
                    });
        }
        return labels;
    }

    private FolderLabel label(ResultSet row) throws SQLException {
        return new FolderLabel(
                new PublicReference(row.getString("reference")),
                cipher.decrypt(row.getBytes("person_name")),
                row.getString("language"),
                row.getBoolean("restricted"),
                row.getBoolean("open"));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Folder> find(UUID id) {
        return cases.byId(id).map(StoredFolders::folder);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean record(UUID id, FolderEntry entry, @Nullable CurrentWorker worker) {
        var key = entry.actionKey();
        if (key != null && cases.isDone(key)) {
            return false;
        }
        var request = cases.byId(id).orElseThrow(CaseNotFound::new);
        var actor = worker == null ? outside(entry) : Actor.worker(worker.id());
        journal.write(request, request.noted(entry, actor, clock.instant()), key);
        return true;
    }

    /** Who speaks for a resident stands on that side of the counter. */
    private static Actor outside(FolderEntry entry) {
        return OF_RESIDENTS.contains(entry.kind()) ? Actor.RESIDENT : Actor.PORTAL;
    }

    static Folder folder(HelpRequest r) {
        return new Folder(
                r.id(),
                r.reference(),
                r.status().isOpen(),
                r.teamId(),
                r.assignedTo(),
                r.restricted(),
                r.themes(),
                r.origin().language(),
                r.personName(),
                r.contact().preferences(),
                r.origin().districtCode());
    }
}
