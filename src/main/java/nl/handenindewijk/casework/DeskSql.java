package nl.handenindewijk.casework;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.terms.DueState;
import org.jspecify.annotations.Nullable;

/** Puts together the conditions of the desk's queries out of fixed pieces; every value is a parameter. */
final class DeskSql {

    /** The one definition of what is in which section. */
    static final String SECTION = """
            case
              when r.level = 'U0' and r.first_contact_at is null then 'DANGER'
              when r.legal_open and r.legal_due <= :today then 'LAW'
              when (r.first_contact_at is null and r.promise_due <= :today) or r.follow_up_on <= :today then 'PROMISE'
              when r.status = 'NEW' then 'NEW'
              when r.resident_waits then 'ANSWERED'
              when r.silent_from <= :today then 'SILENT'
              when r.assigned_to in (:watched) then 'MINE'
              else 'LATER'
            end
            """;

    static final String COLUMNS = """
            r.id, r.reference, r.version, r.person_name, r.excerpt, r.primary_theme, r.level, r.status, r.language, r.channel,
            r.danger_answer, r.danger_signs, r.danger_judged, r.district_code, r.assigned_to, r.restricted,
            r.promise_due, r.legal_code,
            r.legal_due, r.legal_open, r.follow_up_on, r.next_due, r.silent_from, r.silent_lead_from, r.silent_since,
            r.last_human_contact_at, r.received_at, r.first_contact_at,
            r.resident_waits, r.contact_attempts
            """;

    /** Days of a year of four digits: Java knows others, that PostgreSQL has no room for. */
    private static final Pattern CURSOR = Pattern.compile("(?:U[0-9]_)?[0-9]{4}-.+");

    private final UUID worker;
    private final Set<UUID> owners;
    private final StringBuilder where = new StringBuilder(Visibility.SQL);
    private final Map<String, Object> parameters = new HashMap<>();

    /** For what asks for nobody's own cases. */
    DeskSql(CurrentWorker worker, LocalDate today) {
        this(worker, Set.of(), today);
    }

    /** @param owners the worker and those for whom the worker covers today: the own cases are theirs too; empty: only one's own */
    DeskSql(CurrentWorker worker, Set<UUID> owners, LocalDate today) {
        this.worker = worker.id();
        this.owners = owners;
        parameters.putAll(Visibility.of(worker).parameters());
        parameters.put("watched", owners.isEmpty() ? Set.of(worker.id()) : owners);
        parameters.put("today", today);
        parameters.put("earliestKept", DueState.earliestKept(today));
    }

    DeskSql filter(DeskFilter filter, LocalDate today) {
        var status = filter.status();
        if (status == null) {
            where.append(" and r.open");
        } else {
            where.append(status.isOpen() ? " and r.open" : " and not r.open");
            and("r.status = :status", "status", status.name());
        }
        and("r.district_code = :district", "district", filter.district());
        and("r.themes @> array[:theme]::text[]", "theme", name(filter.theme()));
        and("r.level = :level", "level", name(filter.level()));
        if (filter.nobody()) {
            where.append(" and r.assigned_to is null");
        } else {
            ownedBy(filter.owner());
        }
        var due = filter.due();
        if (due != null) {
            switch (due) {
                case TODAY -> where.append(" and r.next_due = :today");
                case OVERDUE -> where.append(" and r.next_due < :earliestKept");
                case SILENT -> where.append(" and r.silent_from <= :today");
                case THIS_WEEK -> and("r.next_due <= :sunday", "sunday", sunday(today));
                case LAW -> and("r.legal_open and r.legal_due <= :sunday", "sunday", sunday(today));
            }
        }
        var sign = filter.sign();
        if (DeskFilter.ANY_SIGN.equals(sign)) {
            where.append(" and cardinality(r.danger_signs) > 0");
        } else {
            and("r.danger_signs @> array[:sign]::text[]", "sign", sign);
        }
        and(SECTION + " = :section", "section", name(filter.section()));
        return this;
    }

    private static LocalDate sunday(LocalDate today) {
        return today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    DeskSql ownedBy(@Nullable UUID owner) {
        return and("r.assigned_to in (:owners)", "owners", worker.equals(owner) ? owners : listed(owner));
    }

    private static @Nullable Set<UUID> listed(@Nullable UUID owner) {
        return owner == null ? null : Set.of(owner);
    }

    /** Goes on after the row of a cursor; one that cannot be read begins at the start. */
    DeskSql after(DeskFilter.Sort sort, @Nullable String cursor) {
        if (cursor == null || !CURSOR.matcher(cursor).matches()) {
            return this;
        }
        var parts = cursor.split("_");
        try {
            switch (sort) {
                case DATE -> {
                    parameters.put("day", LocalDate.parse(parts[0]));
                    parameters.put("last", UUID.fromString(parts[1]));
                    where.append(" and (r.next_due, r.id) > (:day, :last)");
                }
                case RECEIVED -> {
                    parameters.put("moment", OffsetDateTime.parse(parts[0]));
                    parameters.put("last", UUID.fromString(parts[1]));
                    where.append(" and (r.received_at, r.id) < (:moment, :last)");
                }
                case LEVEL -> {
                    parameters.put("lastLevel", Level.valueOf(parts[0]).name());
                    parameters.put("day", LocalDate.parse(parts[1]));
                    parameters.put("last", UUID.fromString(parts[2]));
                    where.append(" and (r.level, r.next_due, r.id) > (:lastLevel, :day, :last)");
                }
            }
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException unreadable) {
            return this;
        }
        return this;
    }

    DeskSql and(String condition, String parameter, @Nullable Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            parameters.put(parameter, value);
        }
        return this;
    }

    DeskSql with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    static String orderBy(DeskFilter.Sort sort) {
        return switch (sort) {
            case DATE -> "r.next_due, r.id";
            case RECEIVED -> "r.received_at desc, r.id desc";
            case LEVEL -> "r.level, r.next_due, r.id";
        };
    }

    /** Within a section danger and urgency go before an older date: what a section has no room for is never the urgent one. */
    static String orderInSection(DeskFilter.Sort sort) {
        return sort == DeskFilter.Sort.DATE ? "r.level > 'U1', " + orderBy(sort) : orderBy(sort);
    }

    String where() {
        return where.toString();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
