package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.dangersigns.Sign;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How well the signs of danger are, for administrators: how often each fired, how often workers said that it was right
 * or not, and which requests were urgent to a worker though there was no sign. Numbers only, of the last twelve months.
 */
@UseCase
public class SignFigures {

    private static final String COUNTS = """
            select %1$s as name, count(*) as fired,
                   count(*) filter (where verdict = 'CONFIRMED') as confirmed,
                   count(*) filter (where verdict = 'REJECTED') as rejected
              from casework_danger_sign where found_on >= :from group by 1 order by 1
            """;

    private static final String MISSED = """
            select r.language, count(*) as missed
              from casework_help_request r
             where r.received_on >= :from
               and exists (select 1 from casework_timeline t
                            where t.request_id = r.id and t.kind = 'TRIAGED' and t.detail ->> 'to' in ('U0', 'U1'))
               and not exists (select 1 from casework_danger_sign s where s.request_id = r.id)
             group by 1
            """;

    private final JdbcClient jdbc;
    private final SignRules rules;
    private final Clock clock;

    SignFigures(JdbcClient jdbc, SignRules rules, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.clock = clock;
    }

    /** The figures of today. */
    public Figures handle() {
        var from = DutchTime.today(clock).minusYears(1);
        var perRule = counts("rule", from);
        var last = rules.newest();
        var kinds = Sign.rules().stream()
                .map(rule -> new Rule(rule, of(perRule, rule), last.get(rule)))
                .toList();
        var perLanguage = counts("language", from);
        var missed = missed(from);
        var languages = Stream.concat(perLanguage.keySet().stream(), missed.keySet().stream())
                .distinct()
                .sorted()
                .map(code -> new Language(code, of(perLanguage, code), missed.getOrDefault(code, 0L)))
                .toList();
        return new Figures(
                from,
                kinds,
                List.copyOf(counts("version", from).values()),
                languages,
                notJudged(from),
                rules.history());
    }

    private static Count of(Map<String, Count> counts, String name) {
        return counts.getOrDefault(name, new Count(name, 0, 0, 0));
    }

    /** @param column fixed by the caller, never typed */
    private Map<String, Count> counts(String column, LocalDate from) {
        return jdbc
                .sql(COUNTS.formatted(column))
                .param("from", from)
                .query((row, n) -> new Count(
                        row.getString("name"), row.getLong("fired"), row.getLong("confirmed"), row.getLong("rejected")))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::name, Function.identity()));
    }

    private Map<String, Long> missed(LocalDate from) {
        return jdbc
                .sql(MISSED)
                .param("from", from)
                .query((row, n) -> Map.entry(row.getString("language"), row.getLong("missed")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private long notJudged(LocalDate from) {
        return jdbc.sql("select count(*) from casework_help_request where not danger_judged and received_on >= :from")
                .param("from", from)
                .query(Long.class)
                .single();
    }

    /**
     * All figures of the page.
     *
     * @param notJudged requests that could not be judged
     * @param switches every change of a rule, newest first
     */
    public record Figures(
            LocalDate from,
            List<Rule> rules,
            List<Count> versions,
            List<Language> languages,
            long notJudged,
            List<Switch> switches) {}

    /** How often something fired and what workers said of it. */
    public record Count(String name, long fired, long confirmed, long rejected) {}

    /**
     * @param code of the rule, which ends in the kind
     * @param last the last change, null if it was never switched
     */
    public record Rule(String code, Count count, @Nullable Switch last) {

        /** The kind of danger it is about. */
        public String kind() {
            return code.substring(code.indexOf('-') + 1);
        }

        /** Whether it is off now. */
        public boolean off() {
            return last != null && last.off();
        }
    }

    /** @param missed requests that a worker made urgent though there was no sign */
    public record Language(String code, Count count, long missed) {}

    /** A rule went off or on. */
    public record Switch(String rule, boolean off, String reason, String by, Instant at) {}
}
