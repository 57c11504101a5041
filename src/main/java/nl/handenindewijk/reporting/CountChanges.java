package nl.handenindewijk.reporting;

import java.util.List;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Keeps the figures up to date after each commit; may be called again, and out of order. */
@Component
class CountChanges {

    private final StoredFigures figures;

    CountChanges(StoredFigures figures) {
        this.figures = figures;
    }

    @ApplicationModuleListener(id = "reporting.help-request-changed")
    void on(HelpRequestChanged event) {
        figures.store(List.of(event.facts()));
    }
}
