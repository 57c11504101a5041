package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.UUID;
import nl.handenindewijk.hands.event.PlanningChanged;
import nl.handenindewijk.hands.event.PlanningChanged.Kind;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import org.springframework.context.ApplicationEventPublisher;

/** Keeps a "what if" with its outcome of today. Nothing else changes by it. */
@UseCase
class SavePlan {

    private final PlanBook book;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SavePlan(PlanBook book, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.events = events;
        this.clock = clock;
    }

    /** @param outcome what came out for this district and change */
    record Input(String name, String district, WhatIf change, Prospect outcome, UUID by) {}

    void save(Input input) {
        var now = clock.instant();
        var id = Ids.next(now);
        var outcome = input.outcome();
        book.insert(
                id,
                new SavedPlan(
                        input.name(),
                        now,
                        input.by(),
                        input.district(),
                        input.change(),
                        outcome.needed().low(),
                        outcome.needed().high(),
                        outcome.available(),
                        outcome.grows()));
        events.publishEvent(new PlanningChanged(id, Kind.HANDS_PLAN_SAVED, input.by(), now));
    }
}
