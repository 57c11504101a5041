package nl.handenindewijk.casework;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.ReferenceLookup;
import nl.handenindewijk.casework.folder.EmergencyRoom;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Everything that was opened in an emergency: cases, and rooms beside them. */
@Component
public class EmergencyLog {

    private final EmergencyAccesses accesses;
    private final List<EmergencyRoom> rooms;
    private final ReferenceLookup references;

    EmergencyLog(EmergencyAccesses accesses, List<EmergencyRoom> rooms, ReferenceLookup references) {
        this.accesses = accesses;
        this.rooms = rooms;
        this.references = references;
    }

    /** The newest first, at most this many. */
    @Transactional(readOnly = true)
    public List<EmergencyAccesses.Line> newest(int most) {
        var opened = rooms.stream().flatMap(room -> room.newest(most).stream()).toList();
        var numbers = references.referencesOf(
                opened.stream().map(EmergencyRoom.Opened::requestId).collect(Collectors.toSet()));
        var ofRooms = opened.stream()
                .filter(each -> numbers.containsKey(each.requestId()))
                .map(each -> new EmergencyAccesses.Line(
                        Objects.requireNonNull(numbers.get(each.requestId())).value(),
                        each.room(),
                        each.workerId(),
                        each.from().atZone(DutchTime.ZONE),
                        each.until().atZone(DutchTime.ZONE),
                        each.reason()));
        return Stream.concat(accesses.newest(most).stream(), ofRooms)
                .sorted(Comparator.comparing(EmergencyAccesses.Line::from).reversed())
                .limit(most)
                .toList();
    }
}
