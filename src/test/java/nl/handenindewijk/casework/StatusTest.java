package nl.handenindewijk.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StatusTest {

    /** The whole table of allowed moves: a row per state, an x where the column's state may follow. */
    private static final String TABLE = """
                                 NEW TRI WAI ASS CON PRO LST REF CLO WDR
            NEW                   .   x   x   x   x   .   x   x   x   x
            IN_TRIAGE             .   .   x   x   x   .   x   x   x   x
            WAITING_FOR_RESIDENT  .   x   .   x   x   x   .   x   x   x
            ASSIGNED              .   x   x   .   x   .   x   x   x   x
            CONTACT_MADE          .   x   x   .   .   x   x   x   x   x
            IN_PROGRESS           .   x   x   .   .   .   .   x   x   x
            WAITING_LIST          .   x   x   x   x   x   .   x   x   x
            REFERRED              .   x   .   .   x   x   .   .   x   x
            CLOSED                .   x   .   .   .   .   .   .   .   .
            WITHDRAWN             .   x   .   .   .   .   .   .   .   .
            """;

    static Stream<Arguments> everyPair() {
        var pairs = new ArrayList<Arguments>();
        List<String> rows = TABLE.lines().skip(1).toList();
        for (var row : rows) {
            var cells = row.trim().split("\\s+");
            for (int i = 0; i < Status.values().length; i++) {
                pairs.add(Arguments.of(Status.valueOf(cells[0]), Status.values()[i], cells[i + 1].equals("x")));
            }
        }
        return pairs.stream();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @MethodSource("everyPair")
    void movesAsTheTableSays(Status from, Status to, boolean allowed) {
        assertThat(from.canBecome(to)).isEqualTo(allowed);
    }

    @Test
    void theTableHasEveryPair() {
        assertThat(everyPair()).hasSize(Status.values().length * Status.values().length);
    }

    @Test
    void everyOpenStateCanEnd() {
        assertThat(Stream.of(Status.values()).filter(Status::isOpen))
                .allMatch(s -> s.canBecome(Status.CLOSED) && s.canBecome(Status.WITHDRAWN));
    }
}
