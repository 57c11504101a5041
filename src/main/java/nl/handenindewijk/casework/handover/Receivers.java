package nl.handenindewijk.casework.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.OwnedCase;
import nl.handenindewijk.staff.Colleague;

/**
 * The colleagues who could take a load over.
 *
 * @param ofTeam everybody but the giver, by team
 * @param leaving who goes away soon
 */
record Receivers(Map<UUID, List<Colleague>> ofTeam, Set<UUID> leaving) {

    /** Those of the team who may have this case, absent or not. */
    List<Colleague> of(OwnedCase one) {
        return ofTeam.getOrDefault(one.teamId(), List.of()).stream()
                .filter(who -> one.isFor(who.id()))
                .toList();
    }

    /** Those of them who are at work today. */
    List<Colleague> atWorkFor(OwnedCase one) {
        return of(one).stream().filter(who -> who.absentUntil() == null).toList();
    }

    /** Everybody once, by name. */
    Stream<Colleague> all() {
        return ofTeam.values().stream().flatMap(List::stream).distinct();
    }
}
