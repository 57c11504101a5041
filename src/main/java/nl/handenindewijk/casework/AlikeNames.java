package nl.handenindewijk.casework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds cases whose name, or a name beside them, is a letter or two away from what was typed. The index gives who may be
 * meant; the name itself, decrypted here, decides.
 */
@Component
class AlikeNames {

    private static final int CANDIDATES = 100;
    private static final int ALIKE = 20;
    private static final int MOST_WRONG = 100;

    private final DeskRows rows;
    private final JdbcClient jdbc;
    private final CaseSearchIndex index;

    AlikeNames(DeskRows rows, JdbcClient jdbc, CaseSearchIndex index) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.index = index;
    }

    /** Without those that hold all words as they were typed; what is most alike first. */
    List<DeskRow> of(List<SearchQuery> sought, CurrentWorker worker, LocalDate today) {
        var sql = new DeskSql(worker, today);
        for (int i = 0; i < sought.size(); i++) {
            sql.and(
                    "(s.tokens && :group%1$d or s.names && :names%1$d)".formatted(i),
                    "group" + i,
                    SearchQuery.array(sought.get(i).tokens()));
            sql.with("names" + i, SearchQuery.array(sought.get(i).names()));
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
                                        CaseSearchIndex.JOIN,
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
}
