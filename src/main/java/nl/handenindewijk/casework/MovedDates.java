package nl.handenindewijk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which dates of a request moved when a rule changed, as codes and dates in the timeline. */
public final class MovedDates {

    private static final String CAUSES = "causes";
    private static final String CODE = "code";
    static final String RECOUNT = "recount";

    private final List<Move> moves = new ArrayList<>();

    /** Which date. The names are message keys under {@code moved.KIND}. */
    public enum Kind {
        PROMISE,
        LAW,
        SILENCE,
        /** The next date, where it is none of the others: the answer to a message. */
        NEXT
    }

    /** One date that moved. */
    public record Move(Kind kind, LocalDate before, LocalDate after) {}

    void add(Kind kind, @Nullable LocalDate before, @Nullable LocalDate after) {
        if (before != null && after != null && !before.equals(after)) {
            moves.add(new Move(kind, before, after));
        }
    }

    boolean isEmpty() {
        return moves.isEmpty();
    }

    Map<String, String> detail(UUID recount, Set<String> causes, @Nullable String legalCode) {
        Map<String, String> detail =
                new TreeMap<>(Map.of(RECOUNT, recount.toString(), CAUSES, String.join(" ", new TreeSet<>(causes))));
        if (legalCode != null) {
            detail.put(CODE, legalCode);
        }
        moves.forEach(move -> detail.put(move.kind().name(), move.before() + " " + move.after()));
        return detail;
    }

    /** The moves that a timeline entry tells of; the next date only where no other date explains it. */
    public static List<Move> of(Map<String, String> detail) {
        var all = moves(detail, Kind.values()).toList();
        return all.stream()
                .filter(move -> move.kind() != Kind.NEXT || all.size() == 1)
                .toList();
    }

    /** Codes of what was changed. */
    public static List<String> causes(Map<String, String> detail) {
        return detail.containsKey(CAUSES)
                ? List.of(detail.getOrDefault(CAUSES, "").split(" "))
                : List.of();
    }

    /** Whether a resident is told: an alarm of the workers is no date of the resident. */
    static boolean concernResident(Map<String, String> detail) {
        return Stream.of(Kind.PROMISE, Kind.LAW, Kind.NEXT).anyMatch(kind -> detail.containsKey(kind.name()));
    }

    /** The move that a resident reads about: of the next date, or else of the law or the promise. */
    static @Nullable Move forResident(Map<String, String> detail) {
        return moves(detail, Kind.NEXT, Kind.LAW, Kind.PROMISE).findFirst().orElse(null);
    }

    private static Stream<Move> moves(Map<String, String> detail, Kind... kinds) {
        return Stream.of(kinds).filter(kind -> detail.containsKey(kind.name())).map(kind -> {
            var dates = detail.getOrDefault(kind.name(), "").split(" ");
            return new Move(kind, LocalDate.parse(dates[0]), LocalDate.parse(dates[1]));
        });
    }
}
