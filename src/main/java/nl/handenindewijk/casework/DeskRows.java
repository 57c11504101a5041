package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.terms.DueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads rows of the desk: decrypts the name and the first words, and gives owner and district their names. */
@Component
class DeskRows {

    private final TextCipher cipher;
    private final Workers workers;
    private final Areas areas;
    private final TermsCaseDates dates;
    private final Clock clock;

    DeskRows(TextCipher cipher, Workers workers, Areas areas, TermsCaseDates dates, Clock clock) {
        this.dates = dates;
        this.clock = clock;
        this.cipher = cipher;
        this.workers = workers;
        this.areas = areas;
    }

    /** Reads one row that has {@link DeskSql#COLUMNS} and a column {@code section}; names follow in {@link #named}. */
    DeskRow read(ResultSet row, LocalDate today) throws SQLException {
        boolean legalOpen = row.getBoolean("legal_open");
        var status = Status.valueOf(row.getString("status"));
        var nextDue = row.getObject("next_due", LocalDate.class);
        return new DeskRow(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getLong("version"),
                cipher.decrypt(row.getBytes("person_name")),
                Objects.requireNonNull(cipher.decrypt(row.getBytes("excerpt"))),
                DeskSection.valueOf(row.getString("section")),
                row.getString("primary_theme"),
                Level.valueOf(row.getString("level")),
                status,
                row.getString("language"),
                row.getString("channel"),
                row.getString("danger_answer").equals("YES"),
                List.of((String[]) row.getArray("danger_signs").getArray()),
                row.getBoolean("danger_judged"),
                row.getString("district_code"),
                row.getObject("assigned_to", UUID.class),
                null,
                row.getBoolean("restricted"),
                row.getObject("promise_due", LocalDate.class),
                legalOpen ? row.getString("legal_code") : null,
                legalOpen ? row.getObject("legal_due", LocalDate.class) : null,
                row.getObject("follow_up_on", LocalDate.class),
                nextDue,
                row.getObject("silent_from", LocalDate.class),
                row.getObject("silent_lead_from", LocalDate.class),
                row.getObject("silent_since", OffsetDateTime.class).toInstant(),
                moment(row, "last_human_contact_at"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getObject("first_contact_at") != null,
                row.getBoolean("resident_waits"),
                row.getInt("contact_attempts"),
                false,
                status.isOpen() && DueState.isOverdue(nextDue, today));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    /** Three look-ups, however many rows. */
    List<DeskRow> named(Collection<DeskRow> rows) {
        var owners = workers.displayNames(
                rows.stream().map(DeskRow::ownerId).filter(Objects::nonNull).collect(Collectors.toSet()));
        var districts = areas.districts().stream().collect(Collectors.toMap(District::code, District::name));
        var today = DutchTime.today(clock);
        var rules = dates.fixed();
        return rows.stream()
                .map(row -> named(
                        row,
                        owners,
                        districts,
                        row.status() == Status.NEW
                                && rules.readBy(row.receivedAt()).isBefore(today)))
                .toList();
    }

    private static DeskRow named(DeskRow r, Map<UUID, String> owners, Map<String, String> districts, boolean readLate) {
        return new DeskRow(
                r.id(),
                r.reference(),
                r.version(),
                r.name(),
                r.excerpt(),
                r.section(),
                r.theme(),
                r.level(),
                r.status(),
                r.language(),
                r.channel(),
                r.saidDanger(),
                r.dangerSigns(),
                r.judged(),
                look(districts, r.district()),
                r.ownerId(),
                look(owners, r.ownerId()),
                r.restricted(),
                r.promiseDue(),
                r.legalCode(),
                r.legalDue(),
                r.followUpOn(),
                r.nextDue(),
                r.silentFrom(),
                r.silentLeadFrom(),
                r.silentSince(),
                r.lastHumanContactAt(),
                r.receivedAt(),
                r.contacted(),
                r.residentWaits(),
                r.contactAttempts(),
                readLate,
                r.overdue());
    }

    private static <K> @Nullable String look(Map<K, String> names, @Nullable K key) {
        return key == null ? null : names.get(key);
    }
}
