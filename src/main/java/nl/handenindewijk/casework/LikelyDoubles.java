package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what may be the same as a case by keyed hashes: the same phone number, mail address or whole address, or, of cases
 * that came in within two weeks of each other about the same theme, mostly the same words. Only among what the worker may see and what is open
 * or was until lately; nothing is joined by it.
 */
@Component
public class LikelyDoubles {

    private static final Duration NEAR = Duration.ofDays(14);
    private static final Duration LATELY = Duration.ofDays(30);
    private static final double ALIKE = 0.55;
    private static final int FEWEST_WORDS = 12;
    private static final int MOST = 20;
    private static final UUID NONE = new UUID(0, 0);

    private final JdbcClient database;
    private final Cases cases;
    private final CaseSearchIndex index;
    private final SearchTokens tokens;
    private final TextCipher cipher;
    private final Clock clock;

    LikelyDoubles(
            JdbcClient database,
            Cases cases,
            CaseSearchIndex index,
            SearchTokens tokens,
            TextCipher cipher,
            Clock clock) {
        this.clock = clock;
        this.database = database;
        this.cases = cases;
        this.index = index;
        this.tokens = tokens;
        this.cipher = cipher;
    }

    /**
     * The newest first, in one statement besides the case itself.
     *
     * @param except cases about which was decided already
     */
    @Transactional(readOnly = true)
    public List<LikelyDouble> of(UUID requestId, Collection<UUID> except, CurrentWorker worker) {
        return cases.byId(requestId)
                .map(request -> find(request, except, worker))
                .orElse(List.of());
    }

    private List<LikelyDouble> find(HelpRequest request, Collection<UUID> except, CurrentWorker worker) {
        var contact = request.contact().preferences();
        long phone =
                Optional.ofNullable(contact.phone()).flatMap(tokens::ofPhone).orElse(0L);
        long mail = Optional.ofNullable(contact.email()).map(tokens::ofEmail).orElse(0L);
        long address = index.addressOf(request).orElse(0L);
        var exact = Stream.of(phone, mail, address).filter(token -> token != 0).toArray(Long[]::new);
        var story = tokens.ofText(request.story()).toArray(Long[]::new);
        var received = request.origin().receivedAt();
        return database.sql("""
                        with near as (
                          select request_id from casework_search where tokens && :exact
                          union
                          select id from casework_help_request
                           where open and :words >= :fewest and team_id in (:teams)
                             and themes && cast(:themes as text[]) and received_at between :from and :to
                          union
                          select id from casework_help_request
                           where not open and closed_at >= :over and :words >= :fewest and team_id in (:teams)
                             and themes && cast(:themes as text[]) and received_at between :from and :to)
                        select * from (
                          select r.id, r.reference, r.person_name, r.primary_theme, r.status, r.received_at,
                                 :phone = any(s.tokens) as phone, :mail = any(s.tokens) as mail,
                                 :address = any(s.tokens) as address,
                                 case when :words >= :fewest and r.received_at between :from and :to
                                           and r.themes && cast(:themes as text[])
                                           and cardinality(s.tokens) >= :words * :alike
                                           and (select count(*) from unnest(s.tokens) t where t = any(:story))
                                                 >= :words * :alike
                                      then (select count(distinct t) filter (where t = any(:story)) * 1.0
                                                   / greatest(:words, count(distinct t)) from unnest(s.tokens) t)
                                      else 0 end as alike
                            from near n join casework_help_request r on r.id = n.request_id
                            join casework_search s on s.request_id = r.id
                           where r.id not in (:except) and (r.open or r.closed_at >= :over) and %s) found
                         where phone or mail or address or alike >= :alike
                         order by received_at desc, id limit :most""".formatted(Visibility.SQL))
                .params(Visibility.of(worker).parameters())
                .param("exact", exact)
                .param("phone", phone)
                .param("mail", mail)
                .param("address", address)
                .param("story", story)
                .param("themes", request.themes().stream().map(Enum::name).toArray(String[]::new))
                .param("words", story.length)
                .param("fewest", FEWEST_WORDS)
                .param("from", received.minus(NEAR).atOffset(ZoneOffset.UTC))
                .param("to", received.plus(NEAR).atOffset(ZoneOffset.UTC))
                .param(
                        "except",
                        Stream.concat(Stream.of(NONE, request.id()), except.stream())
                                .toList())
                .param("over", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("alike", ALIKE)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    private LikelyDouble read(ResultSet row) throws SQLException {
        var signs = EnumSet.noneOf(LikelyDouble.Sign.class);
        if (row.getBoolean("phone")) {
            signs.add(LikelyDouble.Sign.PHONE);
        }
        if (row.getBoolean("mail")) {
            signs.add(LikelyDouble.Sign.MAIL);
        }
        if (row.getBoolean("address")) {
            signs.add(LikelyDouble.Sign.ADDRESS);
        }
        if (row.getDouble("alike") >= ALIKE) {
            signs.add(LikelyDouble.Sign.TEXT);
        }
        return new LikelyDouble(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                cipher.decrypt(row.getBytes("person_name")),
                row.getString("primary_theme"),
                Status.valueOf(row.getString("status")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                signs,
                Math.round(row.getDouble("alike") * 100));
    }
}
