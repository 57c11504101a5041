package nl.handenindewijk.casework;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what happened in the transaction in which it happened, makes its words findable, and tells the other modules. */
@Component
class CaseJournal {

    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CaseSearchIndex search;
    private final CaseDates dates;

    CaseJournal(EntityManager entities, ApplicationEventPublisher events, CaseSearchIndex search, CaseDates dates) {
        this.entities = entities;
        this.events = events;
        this.search = search;
        this.dates = dates;
    }

    void write(HelpRequest request, TimelineEntry entry, @Nullable UUID actionKey) {
        entities.persist(entry.withActionKey(actionKey));
        entities.flush();
        var words = entry.body();
        if (words != null) {
            search.addWords(request, words);
            if (SendersNames.NAMED_IN.contains(entry.kind())) {
                search.addName(request, SendersNames.in(words));
            }
        }
        if (entry.kind() == Change.SAFE_CONTACT_CHANGED) {
            search.addContact(request);
        }
        events.publishEvent(new HelpRequestChanged(
                entry.kind(),
                entry.at(),
                entry.actorId(),
                entry.actorKind() == Actor.Kind.RESIDENT,
                CountableFacts.of(request, dates)));
    }
}
