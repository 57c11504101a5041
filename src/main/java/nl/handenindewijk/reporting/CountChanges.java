package nl.handenindewijk.reporting;

import java.util.List;
import java.util.UUID;
import nl.handenindewijk.agenda.event.AppointmentChanged;
import nl.handenindewijk.casework.event.DatesMoved;
import nl.handenindewijk.casework.event.FeedbackGiven;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.event.RequestFactsSource;
import nl.handenindewijk.goals.event.GoalSettled;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the figures up to date after each commit; may be called again, and out of order. */
@Component
class CountChanges {

    private final StoredFigures figures;
    private final RequestFactsSource requests;

    CountChanges(StoredFigures figures, RequestFactsSource requests) {
        this.figures = figures;
        this.requests = requests;
    }

    @ApplicationModuleListener(id = "reporting.help-request-changed")
    void on(HelpRequestChanged event) {
        figures.store(List.of(event.facts()));
    }

    @ApplicationModuleListener(id = "reporting.feedback-given")
    void on(FeedbackGiven event) {
        again(event.requestId());
    }

    @ApplicationModuleListener(id = "reporting.appointment-changed")
    void on(AppointmentChanged event) {
        again(event.requestId());
    }

    @ApplicationModuleListener(id = "reporting.goal-settled")
    void on(GoalSettled event) {
        again(event.requestId());
    }

    /** What the event told stands in the books of its module by now; the same event twice changes nothing. */
    private void again(UUID request) {
        figures.store(requests.of(List.of(request)));
    }

    @ApplicationModuleListener(id = "reporting.dates-moved")
    void on(DatesMoved event) {
        figures.store(requests.of(event.requestIds()));
    }
}
