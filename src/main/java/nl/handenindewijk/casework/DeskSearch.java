package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.KeysetPage;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Search through the cases a worker may see, open or closed: a fixed number of statements whatever is found. */
@Component
public class DeskSearch {

    private static final int CANDIDATES = 100;
    private static final int ALIKE = 20;
    private static final int MOST_WRONG = 100;
    private static final String INDEX = "join casework_search s on s.request_id = r.id";

    private final Desk desk;
    private final DeskRows rows;
    private final JdbcClient jdbc;
    private final SearchTokens tokens;
    private final CaseSearchIndex index;
    private final ApplicationEventPublisher events;
    private final Municipality municipality;
    private final Clock clock;

    DeskSearch(
            Desk desk,
            DeskRows rows,
            JdbcClient jdbc,
            SearchTokens tokens,
            CaseSearchIndex index,
            ApplicationEventPublisher events,
            Municipality municipality,
            Clock clock) {
        this.desk = desk;
        this.rows = rows;
        this.jdbc = jdbc;
        this.tokens = tokens;
        this.index = index;
        this.events = events;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param alike cases whose name is a letter or two away from what was typed
     */
    public record Found(KeysetPage<DeskRow> page, List<DeskRow> alike) {}

    /**
     * Cases that hold all words of the query, or the phone number, postcode, mail address or reference that it is; the
     * newest first. Every search is recorded, without its words.
     */
    @Transactional
    public Found search(String query, @Nullable String cursor, CurrentWorker worker) {
        var today = DutchTime.today(clock);
        var reference =
                PublicReference.parse(query).or(() -> TypedHouse.shortReference(query, municipality.referencePrefix()));
        var sought = reference.isPresent() ? List.<SearchQuery>of() : tokens.ofQuery(query);
        var page = reference.isEmpty() && sought.isEmpty()
                ? new KeysetPage<DeskRow>(List.of(), null)
                : exactly(reference.orElse(null), sought, cursor, worker, today);
        var alike =
                cursor == null && sought.stream().anyMatch(one -> !one.names().isEmpty())
                        ? alike(sought, worker, today)
                        : List.<DeskRow>of();
        events.publishEvent(new HelpRequestViewed(
                null,
                worker.id(),
                clock.instant(),
                HelpRequestViewed.Kind.SEARCH,
                !page.items().isEmpty() || !alike.isEmpty()));
        return new Found(page, alike);
    }

    private KeysetPage<DeskRow> exactly(
            @Nullable PublicReference reference,
            List<SearchQuery> sought,
            @Nullable String cursor,
            CurrentWorker worker,
            LocalDate today) {
        var sql = new DeskSql(worker, today).after(DeskFilter.Sort.RECEIVED, cursor);
        if (reference != null) {
            sql.and("r.reference = :reference", "reference", reference.value());
            return desk.page("", sql, DeskFilter.Sort.RECEIVED, today);
        }
        for (int i = 0; i < sought.size(); i++) {
            sql.and("s.tokens && :group" + i, "group" + i, array(sought.get(i).tokens()));
        }
        return desk.page(INDEX, sql, DeskFilter.Sort.RECEIVED, today);
    }

    /** The index gives who may be meant; the name itself, decrypted here, decides. */
    private List<DeskRow> alike(List<SearchQuery> sought, CurrentWorker worker, LocalDate today) {
        var sql = new DeskSql(worker, today);
        for (int i = 0; i < sought.size(); i++) {
            sql.and(
                    "(s.tokens && :group%1$d or s.names && :names%1$d)".formatted(i),
                    "group" + i,
                    array(sought.get(i).tokens()));
            sql.with("names" + i, array(sought.get(i).names()));
        }
        var hits = IntStream.range(0, sought.size())
                .mapToObj(i -> "s.tokens && :group" + i)
                .toList();
        var candidates = new ArrayList<Candidate>();
        jdbc.sql(
                        "select %s, %s as section, array[%s] as hits from casework_help_request r %s where %s and not (%s) order by %s limit :size"
                                .formatted(
                                        DeskSql.COLUMNS,
                                        DeskSql.SECTION,
                                        String.join(", ", hits),
                                        INDEX,
                                        sql.where(),
                                        String.join(" and ", hits),
                                        DeskSql.orderBy(DeskFilter.Sort.RECEIVED)))
                .params(sql.parameters())
                .param("size", CANDIDATES)
                .query(row -> {
                    candidates.add(new Candidate(rows.read(row, today), (Boolean[])
                            row.getArray("hits").getArray()));
                });
        var beside = index.namesBeside(
                candidates.stream().map(each -> each.row().id()).toList());
        return rows.named(candidates.stream()
                .map(each -> new Weighed(
                        each.row(),
                        wrongIn(each, sought, beside.getOrDefault(each.row().id(), List.of()))))
                .filter(each -> each.wrong() <= MOST_WRONG)
                .sorted(Comparator.comparingInt(Weighed::wrong))
                .limit(ALIKE)
                .map(Weighed::row)
                .toList());
    }

    private record Weighed(DeskRow row, int wrong) {}

    /** @param hits which of the words it holds as they were typed */
    private record Candidate(DeskRow row, Boolean[] hits) {}

    /** How many letters are wrong in all words together; more than {@link #MOST_WRONG} if one is not meant at all. */
    private static int wrongIn(Candidate candidate, List<SearchQuery> sought, List<String> beside) {
        var hits = candidate.hits();
        var sounds = new HashSet<String>();
        Stream.concat(Stream.ofNullable(candidate.row().name()), beside.stream())
                .forEach(name -> sounds.addAll(NameForms.of(name)));
        int wrong = 0;
        for (int i = 0; i < hits.length; i++) {
            var sound = sought.get(i).sound();
            if (!hits[i]) {
                wrong += sounds.stream()
                        .filter(name -> NameForms.near(sound, name))
                        .mapToInt(name -> NameForms.distance(sound, name))
                        .min()
                        .orElse(MOST_WRONG + 1);
            }
        }
        return wrong;
    }

    private static Long[] array(Set<Long> tokens) {
        return tokens.toArray(Long[]::new);
    }
}
