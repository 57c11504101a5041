package nl.handenindewijk.terms.manage;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.terms.ChoiceSource;
import nl.handenindewijk.terms.EquatedDays;
import nl.handenindewijk.terms.PromiseSettings;
import nl.handenindewijk.terms.TermLength;
import nl.handenindewijk.terms.TermsChoices;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of what was chosen; each change adds one. */
@Repository
class StoredChoices implements ChoiceSource {

    private final JdbcClient database;

    StoredChoices(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> newest() {
        return database.sql("select id from terms_choice order by version desc limit 1")
                .query(UUID.class)
                .optional();
    }

    @Override
    public TermsChoices choice(UUID id, TermsChoices first) {
        return database.sql("select * from terms_choice where id = :id")
                .param("id", id)
                .query((row, number) -> choices(row, first))
                .single();
    }

    /** Version of the choice that holds, 0 if none was stored. Others who want to change it wait until this is over. */
    long lockedVersion() {
        database.sql("select pg_advisory_xact_lock(hashtext('terms_choice'))").query(row -> {});
        return version();
    }

    long version() {
        return database.sql("select coalesce(max(version), 0) from terms_choice")
                .query(Long.class)
                .single();
    }

    void add(UUID id, TermsHistory.Line line, byte[] reason, TermsChoices c) {
        var promises = c.promises();
        database.sql("""
                        insert into terms_choice
                            (id, version, made_at, made_by, reason, changes, urgent, quick, ordinary, information, read_within,
                             silence, silence_for_lead, closing_time, closing_days, equated_days, covered_from, covered_until,
                             lengths)
                        values
                            (:id, :version, :at, :by, :reason, :changes, :urgent, :quick, :ordinary, :information, :readWithin,
                             :silence, :silenceForLead, :closingTime, :closingDays, :equatedDays, :from, :until, :lengths)""")
                .param("id", id)
                .param("version", line.version())
                .param("at", line.at().atOffset(java.time.ZoneOffset.UTC))
                .param("by", line.by())
                .param("reason", reason)
                .param("changes", line.changes().toArray(String[]::new))
                .param("urgent", promises.urgent())
                .param("quick", promises.quick())
                .param("ordinary", promises.ordinary())
                .param("information", promises.information())
                .param("readWithin", promises.readWithin())
                .param("silence", promises.silence())
                .param("silenceForLead", promises.silenceForLead())
                .param("closingTime", promises.closingTime())
                .param("closingDays", dates(c.closingDays()))
                .param("equatedDays", dates(c.equatedDays().days()))
                .param("from", c.equatedDays().coveredFrom())
                .param("until", c.equatedDays().coveredUntil())
                .param("lengths", lengths(c.lengths()))
                .update();
    }

    private static TermsChoices choices(ResultSet row, TermsChoices first) throws SQLException {
        Map<String, TermLength> lengths = new TreeMap<>();
        for (var own : (String[]) row.getArray("lengths").getArray()) {
            var parts = own.split(" ", 2);
            lengths.put(parts[0], TermLength.parse(parts[1]));
        }
        return new TermsChoices(
                first.bridgeDaysCount(),
                days(row, "closing_days"),
                EquatedDays.of(
                        row.getObject("covered_from", LocalDate.class),
                        row.getObject("covered_until", LocalDate.class),
                        days(row, "equated_days")),
                lengths,
                first.atw(),
                new PromiseSettings(
                        row.getInt("urgent"),
                        row.getInt("quick"),
                        row.getInt("ordinary"),
                        row.getInt("information"),
                        row.getInt("read_within"),
                        row.getInt("silence"),
                        row.getInt("silence_for_lead"),
                        row.getObject("closing_time", LocalTime.class)));
    }

    private static Set<LocalDate> days(ResultSet row, String column) throws SQLException {
        return Stream.of((Date[]) row.getArray(column).getArray())
                .map(Date::toLocalDate)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Date[] dates(Set<LocalDate> days) {
        return days.stream().sorted().map(Date::valueOf).toArray(Date[]::new);
    }

    private static String[] lengths(Map<String, TermLength> own) {
        return Arrays.copyOf(
                own.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .sorted()
                        .toArray(),
                own.size(),
                String[].class);
    }
}
