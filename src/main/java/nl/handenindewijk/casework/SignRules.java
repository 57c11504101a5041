package nl.handenindewijk.casework;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.handenindewijk.dangersigns.Judgement;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.Workers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which rules of the signs of danger the municipality switched off. */
@Repository
class SignRules {

    private final JdbcClient jdbc;
    private final TextCipher cipher;
    private final Workers workers;

    SignRules(JdbcClient jdbc, TextCipher cipher, Workers workers) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.workers = workers;
    }

    /** The judgement without the signs of rules that are off. */
    Judgement apply(Judgement judgement) {
        if (judgement.signs().isEmpty()) {
            return judgement;
        }
        var last = newest();
        var on = judgement.signs().stream()
                .filter(sign -> {
                    var change = last.get(sign.rule());
                    return change == null || !change.off();
                })
                .toList();
        return new Judgement(judgement.version(), on, judgement.judged());
    }

    /** The last change of each rule that was ever switched. */
    Map<String, SignFigures.Switch> newest() {
        return history("select distinct on (rule) * from casework_sign_switch order by rule, nr desc").stream()
                .collect(Collectors.toMap(SignFigures.Switch::rule, Function.identity()));
    }

    /** Every change, newest first. */
    List<SignFigures.Switch> history() {
        return history("select * from casework_sign_switch order by nr desc");
    }

    void add(String rule, boolean off, String reason, UUID worker, Instant now) {
        jdbc.sql("insert into casework_sign_switch (id, rule, off, reason, worker_id, at)"
                        + " values (:id, :rule, :off, :reason, :worker, :at)")
                .param("id", Ids.next(now))
                .param("rule", rule)
                .param("off", off)
                .param("reason", cipher.encrypt(reason))
                .param("worker", worker)
                .param("at", now.atOffset(java.time.ZoneOffset.UTC))
                .update();
    }

    private List<SignFigures.Switch> history(String sql) {
        return jdbc.sql(sql)
                .query((row, n) -> new SignFigures.Switch(
                        row.getString("rule"),
                        row.getBoolean("off"),
                        String.valueOf(cipher.decrypt(row.getBytes("reason"))),
                        workers.displayName(row.getObject("worker_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
