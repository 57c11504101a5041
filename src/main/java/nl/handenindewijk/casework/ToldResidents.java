package nl.handenindewijk.casework;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.dangersigns.DangerKind;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Residents whose case was taken over and whom nobody spoke since: of the own cases, and for a team lead of the team's.
 * It follows from the timeline, so a closed browser or a crash loses nobody, and it ends by itself with the first contact.
 */
@Component
public class ToldResidents {

    private static final Duration LATELY = Duration.ofDays(60);
    private static final int MOST = 200;
    private static final List<String> NEAR = Arrays.stream(DangerKind.values())
            .filter(DangerKind::isFromSomebodyNear)
            .map(Enum::name)
            .toList();

    private final JdbcClient database;
    private final TextCipher cipher;
    private final EncryptedContactCard cards;
    private final Clock clock;

    ToldResidents(JdbcClient database, TextCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.cards = new EncryptedContactCard(cipher);
        this.clock = clock;
    }

    /**
     * Those who wait longest first, in one statement.
     *
     * @param also cases that this worker just gave away, of whoever they are now
     */
    @Transactional(readOnly = true)
    public List<ToldResident> since(CurrentWorker worker, Collection<PublicReference> also) {
        var references = Stream.concat(Stream.of(""), also.stream().map(PublicReference::value))
                .toList();
        return database.sql("""
                        with taken as (
                          select request_id, max(at) as at from casework_timeline
                           where kind = 'TAKEN_OVER' and at >= :lately group by request_id)
                        select r.id, r.reference, r.person_name, r.contact, r.assigned_to, t.at,
                               exists (select 1 from casework_danger_sign d where d.request_id = r.id
                                          and d.kind in (:near) and d.verdict is distinct from 'REJECTED') as near
                          from taken t join casework_help_request r on r.id = t.request_id
                         where r.open and r.assigned_to is not null and (r.assigned_to = :me or :leads or r.reference in (:also))
                           and (r.last_human_contact_at is null or r.last_human_contact_at < t.at)
                           and %s
                         order by t.at, r.id limit :most""".formatted(Visibility.SQL))
                .params(Visibility.of(worker).parameters())
                .param("lately", clock.instant().minus(LATELY).atOffset(ZoneOffset.UTC))
                .param("also", references)
                .param("near", NEAR)
                .param("most", MOST)
                .query((row, n) -> read(row))
                .list();
    }

    private ToldResident read(ResultSet row) throws SQLException {
        return new ToldResident(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                cipher.decrypt(row.getBytes("person_name")),
                row.getObject("assigned_to", UUID.class),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getBoolean("near"),
                Objects.requireNonNull(cards.convertToEntityAttribute(row.getBytes("contact")))
                        .preferences());
    }
}
