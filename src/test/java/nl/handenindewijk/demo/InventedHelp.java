package nl.handenindewijk.demo;

import static nl.handenindewijk.demo.Dice.Weight.of;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What stands beside the invented requests of the past: appointments that were kept or not, goals with an outcome, what
 * residents said afterwards, and forms that were not sent. The same for the same past. In Oosterkamp, where hands are short,
 * more goes wrong in the last half year.
 */
final class InventedHelp {

    private static final Map<String, Double> MEET =
            Map.of("TRAJECT", 0.9, "WMO_MELDING", 0.95, "KORTDUREND", 0.6, "INFO_ADVIES", 0.08, "GEEN_CONTACT", 0.0);
    private static final Map<String, Double> AIM = Map.of("TRAJECT", 0.85, "KORTDUREND", 0.4, "WMO_MELDING", 0.3);
    private static final double OFTEN = 0.3;
    private static final double SELDOM = 0.05;
    private static final double ANSWERS = 0.38;

    private static final Map<String, List<String>> DOMAINS = Map.of(
            "GELD", List.of("FIN", "Rondkomen en de vaste lasten op tijd betalen."),
            "WERK", List.of("WRK", "Een opleiding of werk vinden dat past."),
            "WONEN", List.of("HUI", "Een woning waar iedereen kan slapen."),
            "EENZAAM", List.of("NET", "Elke week iemand spreken."),
            "PSYCHISCH", List.of("GGZ", "Overdag weer rust in het hoofd."),
            "WMO", List.of("ADL", "Zelf thuis blijven wonen."),
            "TAAL", List.of("PAR", "Zelf brieven lezen en formulieren invullen."),
            "OPVOEDEN", List.of("REL", "Thuis zonder ruzie aan tafel."));
    private static final List<String> OTHERWISE = List.of("TYD", "De week weer op orde.");

    private static final List<Dice.Weight<String>> KEPT =
            List.of(of("KEPT", 82), of("MISSED_BY_RESIDENT", 8), of("MISSED_BY_US", 3), of("CANCELLED", 7));
    private static final List<Dice.Weight<String>> OFTEN_MISSED =
            List.of(of("KEPT", 66), of("MISSED_BY_RESIDENT", 10), of("MISSED_BY_US", 15), of("CANCELLED", 9));
    private static final List<Dice.Weight<String>> REACHED =
            List.of(of("REACHED", 55), of("PARTLY", 25), of("NOT_REACHED", 12), of("DROPPED", 8));
    private static final List<Dice.Weight<String>> HELPED = List.of(of("YES", 68), of("PARTLY", 20), of("NO", 12));
    private static final List<Dice.Weight<String>> LESS_HELPED = List.of(of("YES", 44), of("PARTLY", 29), of("NO", 27));
    /** Of a hundred forms that were begun: at which question how many stop. */
    private static final Map<String, Integer> STOPS =
            Map.of("TOPIC", 4, "DANGER", 3, "STORY", 13, "PLACE", 5, "REACH", 8, "CHECK", 4);

    private final JdbcTemplate jdbc;
    private final TextCipher cipher;
    private final Instant now;

    InventedHelp(BeanFactory beans, Instant now) {
        jdbc = beans.getBean(JdbcTemplate.class);
        cipher = beans.getBean(TextCipher.class);
        this.now = now;
    }

    /** To be counted by {@code rebuild-reporting} afterwards. */
    void add() {
        jdbc.query(
                        "select id, submission_key_hash, district_code, themes[1] as theme, outcome, first_contact_at, closed_at,"
                                + " status, assigned_to from casework_help_request where first_contact_at is not null"
                                + " and assigned_to is not null order by submission_key_hash",
                        (row, number) -> new Request(
                                row.getObject("id", UUID.class),
                                new BigInteger(row.getBytes("submission_key_hash")).longValue(),
                                row.getString("theme"),
                                row.getString("outcome"),
                                row.getObject("first_contact_at", OffsetDateTime.class)
                                        .toInstant(),
                                row.getObject("closed_at", OffsetDateTime.class) == null
                                        ? null
                                        : row.getObject("closed_at", OffsetDateTime.class)
                                                .toInstant(),
                                "CLOSED".equals(row.getString("status")),
                                "WK999902".equals(row.getString("district_code")),
                                row.getObject("assigned_to", UUID.class)))
                .forEach(this::beside);
        forms();
    }

    /** @param shortOfHands whether it is of the district with too few hands */
    private record Request(
            UUID id,
            long seed,
            String theme,
            @Nullable String outcome,
            Instant contact,
            @Nullable Instant closedAt,
            boolean closed,
            boolean shortOfHands,
            UUID worker) {}

    private void beside(Request request) {
        var dice = new Dice(request.seed());
        boolean worse = request.shortOfHands() && request.contact().isAfter(now.minus(Duration.ofDays(182)));
        var outcome = request.outcome() == null ? "" : request.outcome();
        if (dice.chance(MEET.getOrDefault(outcome, OFTEN))) {
            meeting(request, worse ? OFTEN_MISSED : KEPT, dice);
        }
        if (request.closed() && dice.chance(AIM.getOrDefault(outcome, SELDOM))) {
            var domain = DOMAINS.getOrDefault(request.theme(), OTHERWISE);
            goal(request, domain, dice);
            if (dice.chance(OFTEN) && !domain.equals(OTHERWISE)) {
                goal(request, OTHERWISE, dice);
            }
        }
        if (request.closed() && !outcome.equals("GEEN_CONTACT") && dice.chance(ANSWERS)) {
            answer(request, worse ? LESS_HELPED : HELPED, dice);
        }
    }

    private void meeting(Request request, List<Dice.Weight<String>> odds, Dice dice) {
        var how = dice.chance(0.6) ? "HOME" : "OFFICE";
        var day = WorkTime.plus(DutchTime.dateOf(request.contact()), dice.between(2, 8));
        var time = LocalTime.of(dice.between(9, 15), 30 * dice.between(0, 1));
        var ends = WorkTime.at(day, time.plusMinutes(60));
        var closed = request.closedAt();
        if (!ends.isBefore(closed == null ? now : closed)) {
            return;
        }
        var state = dice.weighted(odds);
        var detail = "{\"day\":\"%s\",\"time\":\"%s\",\"how\":\"%s\"".formatted(day, time, how);
        jdbc.update(
                "insert into agenda_appointment (id, request_id, how, day, starts, minutes, worker_id, state, made_at,"
                        + " made_by, changed_at, ended_at, ended_by) values (?, ?, ?, ?, ?, 60, ?, ?, ?, ?, ?, ?, ?)",
                id(request, "meeting"),
                request.id(),
                how,
                day,
                time,
                request.worker(),
                state,
                utc(request.contact()),
                request.worker(),
                utc(request.contact()),
                utc(ends),
                request.worker());
        tell(
                request,
                Change.APPOINTMENT_MADE,
                request.contact(),
                detail + ",\"who\":\"%s\"}".formatted(request.worker()),
                null);
        switch (state) {
            case "KEPT" -> tell(request, Change.APPOINTMENT_KEPT, ends, detail + "}", null);
            case "CANCELLED" -> tell(request, Change.APPOINTMENT_CANCELLED, ends, detail + "}", null);
            default ->
                tell(
                        request,
                        Change.APPOINTMENT_MISSED,
                        ends,
                        detail + ",\"missedBy\":\"%s\"}".formatted(state.endsWith("US") ? "US" : "RESIDENT"),
                        null);
        }
    }

    private void goal(Request request, List<String> domain, Dice dice) {
        var code = domain.get(0);
        var closed = request.closedAt();
        var state = dice.weighted(REACHED);
        var what = cipher.encrypt(domain.get(1));
        jdbc.update(
                "insert into goals_goal (id, request_id, domain, what, agreed_on, made_by, state, settled_on, settled_by)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id(request, "goal " + code),
                request.id(),
                code,
                what,
                DutchTime.dateOf(request.contact()),
                request.worker(),
                state,
                DutchTime.dateOf(closed),
                request.worker());
        tell(request, Change.GOAL_SET, request.contact(), "{\"domain\":\"%s\"}".formatted(code), what);
        tell(
                request,
                Change.GOAL_SETTLED,
                closed.minusSeconds(60),
                "{\"domain\":\"%s\",\"goal\":\"%s\"}".formatted(code, state),
                what);
    }

    private void answer(Request request, List<Dice.Weight<String>> odds, Dice dice) {
        var at = request.closedAt().plusSeconds(dice.between(3_600, 5 * 86_400));
        if (!at.isBefore(now)) {
            return;
        }
        var helped = dice.weighted(odds);
        jdbc.update(
                "insert into casework_feedback (id, request_id, closed_at, helped, given_at) values (?, ?, ?, ?, ?)",
                id(request, "answer"),
                request.id(),
                utc(request.closedAt()),
                helped,
                utc(at));
        jdbc.update(
                "insert into casework_timeline (id, request_id, at, kind, actor_kind, resident_sees, human_contact, detail)"
                        + " values (?, ?, ?, 'FEEDBACK_GIVEN', 'RESIDENT', false, false, ?::jsonb)",
                id(request, "answered"),
                request.id(),
                utc(at),
                "{\"helped\":\"%s\"}".formatted(helped));
    }

    private void tell(Request request, Change kind, Instant at, String detail, byte @Nullable [] words) {
        jdbc.update(
                "insert into casework_timeline (id, request_id, at, kind, actor_kind, actor_id, resident_sees,"
                        + " human_contact, detail, body) values (?, ?, ?, ?, 'WORKER', ?, ?, false, ?::jsonb, ?)",
                new Object[] {
                    id(request, kind + detail),
                    request.id(),
                    utc(at),
                    kind.name(),
                    request.worker(),
                    kind == Change.APPOINTMENT_MADE || kind == Change.APPOINTMENT_CANCELLED,
                    detail,
                    words
                },
                new int[] {
                    Types.OTHER,
                    Types.OTHER,
                    Types.TIMESTAMP_WITH_TIMEZONE,
                    Types.VARCHAR,
                    Types.OTHER,
                    Types.BOOLEAN,
                    Types.VARCHAR,
                    Types.BINARY
                });
    }

    /** Half of what came in by the form was sent step by step. */
    private void forms() {
        var rows = new ArrayList<Object[]>();
        jdbc.query(
                "select date_trunc('month', received_on::timestamp)::date, count(*) from casework_help_request"
                        + " where channel = 'ONLINE' group by 1 order by 1",
                row -> {
                    var month = row.getObject(1, LocalDate.class);
                    long sent = row.getLong(2);
                    rows.add(new Object[] {month, "SENT", sent});
                    int dropped =
                            STOPS.values().stream().mapToInt(Integer::intValue).sum();
                    STOPS.forEach((step, part) ->
                            rows.add(new Object[] {month, step, Math.round(1.0 * sent * part / (100 - dropped))}));
                });
        jdbc.update("delete from intake_form_end");
        jdbc.batchUpdate("insert into intake_form_end (month, step, forms) values (?, ?, ?)", rows);
    }

    private static UUID id(Request request, String what) {
        return UUID.nameUUIDFromBytes((request.id() + what).getBytes(StandardCharsets.UTF_8));
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
