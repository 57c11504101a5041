package nl.handenindewijk.casework;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.dangersigns.Judgement;
import org.springframework.stereotype.Repository;

/** The stored signs of danger. */
@Repository
class DangerSigns {

    private final EntityManager entities;

    DangerSigns(EntityManager entities) {
        this.entities = entities;
    }

    void add(HelpRequest request, Judgement judgement, Instant now) {
        judgement
                .signs()
                .forEach(sign -> entities.persist(new DangerSign(
                        request.id(),
                        sign,
                        judgement.version(),
                        request.origin().language(),
                        now)));
    }

    /** The most severe first. */
    List<DangerSign> of(UUID requestId) {
        return entities.createQuery(
                        "select s from DangerSign s where s.requestId = :id order by s.acute desc, s.confidence desc, s.kind",
                        DangerSign.class)
                .setParameter("id", requestId)
                .getResultList();
    }

    /** @throws CaseNotFound if this case has no such sign */
    DangerSign of(UUID requestId, UUID signId) {
        var sign = entities.find(DangerSign.class, signId);
        if (sign == null || !sign.requestId().equals(requestId)) {
            throw new CaseNotFound();
        }
        return sign;
    }
}
