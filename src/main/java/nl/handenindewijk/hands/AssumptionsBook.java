package nl.handenindewijk.hands;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.WorkYear;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was taken for granted, and when that changed. */
@Repository
class AssumptionsBook {

    private static final int SHOWN = 20;

    private final JdbcClient database;
    private final TextCipher cipher;

    AssumptionsBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** Those of the last change, or the first ones of the portal. */
    Assumptions current() {
        return database.sql("select * from hands_assumptions order by number desc limit 1")
                .query((row, number) -> assumptions(row))
                .optional()
                .orElseGet(Assumptions::first);
    }

    /** The last changes, newest first. */
    List<Change> changes() {
        return database.sql(
                        "select number, made_at, made_by, reason from hands_assumptions order by number desc limit :n")
                .param("n", SHOWN)
                .query((row, number) -> new Change(
                        row.getInt("number"),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("made_by", UUID.class),
                        Objects.requireNonNullElse(cipher.decrypt(row.getBytes("reason")), "")))
                .list();
    }

    void insert(UUID id, Assumptions made, String reason, UUID by, Instant at) {
        var year = made.year();
        database.sql(
                        "insert into hands_assumptions values (:id, :number, :at, :by, :reason, :week, :leave, :sickness,"
                                + " :training, :administration, :occupancy, :task, :margin, :fewest, :likely, :most, :days, :share)")
                .param("id", id)
                .param("number", made.number())
                .param("at", Timestamp.from(at))
                .param("by", by)
                .param("reason", cipher.encrypt(reason))
                .param("week", year.hoursPerWeek())
                .param("leave", 100 * year.leave())
                .param("sickness", 100 * year.sickness())
                .param("training", 100 * year.training())
                .param("administration", 100 * year.administration())
                .param("occupancy", 100 * year.occupancy())
                .param("task", made.taskPercent())
                .param("margin", made.inflowMarginPercent())
                .param("fewest", made.fewestCases())
                .param("likely", made.likelyCases())
                .param("most", made.mostCases())
                .param("days", made.targetDays())
                .param("share", made.targetPercent())
                .update();
        made.hours()
                .forEach((theme, hours) -> database.sql(
                                "insert into hands_theme_hours (assumptions_id, theme, low, likely, high)"
                                        + " values (:id, :theme, :low, :likely, :high)")
                        .param("id", id)
                        .param("theme", theme)
                        .param("low", hours.low())
                        .param("likely", hours.likely())
                        .param("high", hours.high())
                        .update());
    }

    private Assumptions assumptions(ResultSet row) throws SQLException {
        return new Assumptions(
                row.getInt("number"),
                new WorkYear(
                        row.getDouble("hours_per_week"),
                        row.getDouble("leave_percent") / 100,
                        row.getDouble("sickness_percent") / 100,
                        row.getDouble("training_percent") / 100,
                        row.getDouble("administration_percent") / 100,
                        row.getDouble("occupancy_percent") / 100),
                row.getInt("task_percent"),
                row.getInt("inflow_margin_percent"),
                row.getInt("fewest_cases"),
                row.getInt("likely_cases"),
                row.getInt("most_cases"),
                row.getInt("target_days"),
                row.getInt("target_percent"),
                hours(row.getObject("id", UUID.class)));
    }

    /** In the order in which residents see the themes. */
    private Map<String, Band> hours(UUID id) {
        var stored = new LinkedHashMap<String, Band>();
        database.sql("select theme, low, likely, high from hands_theme_hours where assumptions_id = :id")
                .param("id", id)
                .query(row -> {
                    stored.put(row.getString(1), new Band(row.getDouble(2), row.getDouble(3), row.getDouble(4)));
                });
        var hours = new LinkedHashMap<>(Assumptions.first().hours());
        hours.putAll(stored);
        return hours;
    }

    /** Who changed something, when and why. */
    record Change(int number, Instant at, UUID by, String reason) {}
}
