package nl.handenindewijk.casework.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.MovedDates;
import nl.handenindewijk.staff.Teams;
import nl.handenindewijk.staff.Workers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Words for the workers, teams and dates that a timeline mentions by id or code. */
@Component("caseNames")
public class CaseNames {

    private final Workers workers;
    private final Teams teams;

    CaseNames(Workers workers, Teams teams) {
        this.workers = workers;
        this.teams = teams;
    }

    /** The display name of a worker. */
    public String worker(String id) {
        return workers.displayName(UUID.fromString(id));
    }

    /** The name of a team. */
    public String team(String id) {
        return teams.byId(UUID.fromString(id)).name();
    }

    /** A date in words. */
    public String day(String iso) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", LocaleContextHolder.getLocale())
                .format(LocalDate.parse(iso));
    }

    /** Which dates moved when a rule changed. */
    public List<MovedDates.Move> moves(Map<String, String> detail) {
        return MovedDates.of(detail);
    }

    /** Codes of the rules that changed. */
    public List<String> causes(Map<String, String> detail) {
        return MovedDates.causes(detail);
    }
}
