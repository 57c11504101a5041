package nl.handenindewijk.casework.web;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.casework.folder.DeskLine;
import nl.handenindewijk.staff.Absence;
import nl.handenindewijk.staff.Absences;
import nl.handenindewijk.staff.SignedIn;
import org.springframework.stereotype.Component;

/** What the rooms have to say above the desk of whoever is signed in. */
@Component
public class DeskLines {

    private final List<DeskLine> rooms;
    private final SignedIn signedIn;

    DeskLines(List<DeskLine> rooms, SignedIn signedIn) {
        this.rooms = rooms;
        this.signedIn = signedIn;
    }

    /** @param away who is away today, as the desk read it already */
    public List<DeskLine.Line> of(Map<UUID, Absence> away) {
        var worker = signedIn.worker();
        var watched = new HashSet<>(Absences.coveredBy(worker.id(), away));
        watched.add(worker.id());
        return rooms.stream()
                .map(room -> room.of(worker, watched))
                .flatMap(Optional::stream)
                .toList();
    }
}
