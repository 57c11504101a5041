package nl.handenindewijk.reporting;

import java.util.List;
import nl.handenindewijk.casework.event.DatesMoved;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.event.RequestFactsSource;
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

    @ApplicationModuleListener(id = "reporting.dates-moved")
    void on(DatesMoved event) {
        figures.store(requests.of(event.requestIds()));
    }
}
