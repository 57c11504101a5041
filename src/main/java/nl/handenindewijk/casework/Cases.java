package nl.handenindewijk.casework;

import jakarta.persistence.EntityManager;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.stereotype.Repository;

/** The stored help requests. What a worker may see is part of the question, so a forgotten check finds nothing. */
@Repository
class Cases {

    /** Shared by everything that files; whoever has running dates counted again takes it alone. */
    static final long FILING_LOCK = 4_026_155_531L;

    private final EntityManager entities;
    private final Clock clock;

    Cases(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(HelpRequest request) {
        entities.persist(request);
    }

    /** @throws CaseNotFound if there is none that this worker may see */
    HelpRequest visible(PublicReference reference, CurrentWorker worker) {
        return findVisible(reference, worker).orElseThrow(CaseNotFound::new);
    }

    @SuppressWarnings("unchecked")
    Optional<HelpRequest> findVisible(PublicReference reference, CurrentWorker worker) {
        var query = entities.createNativeQuery(
                "select r.* from casework_help_request r where r.reference = :reference and " + Visibility.SQL_OF_ONE,
                HelpRequest.class);
        query.setParameter("reference", reference.value());
        query.setParameter("now", clock.instant());
        Visibility.of(worker).parameters().forEach(query::setParameter);
        return ((List<HelpRequest>) query.getResultList()).stream().findFirst();
    }

    Optional<HelpRequest> byReference(PublicReference reference) {
        return one("reference", reference.value());
    }

    /** Lets copies of the same submission wait for each other until the end of the transaction. */
    void queueUpFor(byte[] submissionKeyHash) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text),"
                        + " cast(pg_advisory_xact_lock_shared(" + FILING_LOCK + ") as text)")
                .setParameter("key", ByteBuffer.wrap(submissionKeyHash).getLong())
                .getSingleResult();
    }

    Optional<HelpRequest> bySubmissionKey(byte[] hash) {
        return one("submissionKeyHash", hash);
    }

    boolean isExcluded(UUID requestId, UUID workerId) {
        return wasDecided(AccessDecision.EXCLUDED, requestId, workerId);
    }

    boolean isLetIn(UUID requestId, UUID workerId) {
        return wasDecided(AccessDecision.ALLOWED, requestId, workerId);
    }

    private boolean wasDecided(AccessDecision decision, UUID requestId, UUID workerId) {
        return !entities.createNativeQuery(
                        "select 1 from casework_access where request_id = :id and worker_id = :worker and kind = :kind")
                .setParameter("id", requestId)
                .setParameter("worker", workerId)
                .setParameter("kind", decision.name())
                .getResultList()
                .isEmpty();
    }

    /** Who may never see this case. */
    @SuppressWarnings("unchecked")
    List<UUID> excludedFrom(PublicReference reference) {
        return entities.createNativeQuery(
                        "select a.worker_id from casework_access a join casework_help_request r on r.id = a.request_id"
                                + " where r.reference = :reference and a.kind = 'EXCLUDED'",
                        UUID.class)
                .setParameter("reference", reference.value())
                .getResultList();
    }

    Optional<HelpRequest> byId(UUID id) {
        return Optional.ofNullable(entities.find(HelpRequest.class, id));
    }

    boolean isReferenceTaken(PublicReference reference) {
        return !entities.createQuery("select 1 from HelpRequest r where r.reference = :reference", Integer.class)
                .setParameter("reference", reference.value())
                .getResultList()
                .isEmpty();
    }

    /** Whether this form was acted on. Copies sent at the same moment wait here until the transaction of the first is over. */
    boolean isDone(UUID actionKey) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", actionKey.getMostSignificantBits() ^ actionKey.getLeastSignificantBits())
                .getSingleResult();
        return !entities.createQuery("select 1 from TimelineEntry t where t.actionKey = :key", Integer.class)
                .setParameter("key", actionKey)
                .getResultList()
                .isEmpty();
    }

    List<TimelineEntry> timeline(UUID requestId) {
        return entities.createQuery(
                        "select t from TimelineEntry t where t.requestId = :id order by t.at, t.id",
                        TimelineEntry.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    private Optional<HelpRequest> one(String attribute, Object value) {
        return entities.createQuery("select r from HelpRequest r where r." + attribute + " = :value", HelpRequest.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }
}
