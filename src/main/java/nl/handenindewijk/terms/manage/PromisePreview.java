package nl.handenindewijk.terms.manage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.handenindewijk.terms.Promises;

/**
 * What a question that comes in at this moment is promised.
 *
 * @param label key of its words
 * @param before last day as promised now
 * @param after last day if the choices were kept
 */
public record PromisePreview(String label, LocalDate before, LocalDate after) {

    private static final List<String> LEVELS = List.of("U1", "U2", "U3", "U4");

    static List<PromisePreview> of(Promises now, Promises wanted, Instant moment) {
        return Stream.concat(
                        Stream.of(new PromisePreview(
                                "terms.field.readWithin",
                                now.readBy(moment).due(),
                                wanted.readBy(moment).due())),
                        LEVELS.stream()
                                .map(level -> new PromisePreview(
                                        "level." + level,
                                        now.contactBy(level, moment).due(),
                                        wanted.contactBy(level, moment).due())))
                .toList();
    }
}
