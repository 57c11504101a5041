package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.dangersigns.DangerDetector;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;

/** Lets the demo ask when something received on a day is due. */
public final class DueDates {

    private final CaseDates dates;
    private final DangerDetector danger;

    public DueDates(BeanFactory beans) {
        dates = beans.getBean(CaseDates.class);
        danger = beans.getBean(DangerDetector.class);
    }

    /** Last day of the statutory term, null if none runs. */
    public @Nullable LocalDate byLaw(Set<Theme> themes, String story, String language, LocalDate receivedOn) {
        List<String> kinds = FileHelpRequest.kindsOf(danger.judge(story, language));
        var legal = dates.strictestLegalDate(themes.stream().map(Theme::name).toList(), kinds, receivedOn);
        return legal == null ? null : legal.due();
    }

    /** Last day of the promise for first contact. */
    public LocalDate byPromise(Level level, Instant receivedAt) {
        return dates.contactBy(level, receivedAt);
    }
}
