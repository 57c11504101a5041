package nl.handenindewijk.staff.absence;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Absences that are not over, for the pages beside that of the desk. */
public interface PlannedAbsences {

    /** Of one worker, the first to go first. */
    List<PlannedAbsence> of(UUID worker);

    /** Who can be given work in these teams, by name. */
    Map<UUID, String> colleagues(Collection<UUID> teams);
}
