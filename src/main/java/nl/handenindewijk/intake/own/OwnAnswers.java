package nl.handenindewijk.intake.own;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The answers, each until its own day. */
@Repository
class OwnAnswers {

    private final JdbcClient database;
    private final TextCipher cipher;
    private final Clock clock;

    OwnAnswers(JdbcClient database, TextCipher cipher, Clock clock) {
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** A question in the words that the resident read, with the answer. */
    public record Answered(String question, String answer, LocalDate goneOn) {}

    void add(UUID request, int place, String question, String answer, LocalDate goneOn) {
        database.sql("insert into intake_own_answer (id, request_id, place, question, answer, gone_on)"
                        + " values (:id, :request, :place, :question, :answer, :gone) on conflict do nothing")
                .param("id", Ids.next(clock.instant()))
                .param("request", request)
                .param("place", place)
                .param("question", cipher.encrypt(question))
                .param("answer", cipher.encrypt(answer))
                .param("gone", goneOn)
                .update();
    }

    List<Answered> of(UUID request) {
        return database.sql("select question, answer, gone_on from intake_own_answer"
                        + " where request_id = :request and gone_on > :today order by place")
                .param("request", request)
                .param("today", DutchTime.today(clock))
                .query((row, number) -> new Answered(
                        Objects.requireNonNull(cipher.decrypt(row.getBytes(1))),
                        Objects.requireNonNull(cipher.decrypt(row.getBytes(2))),
                        row.getObject(3, LocalDate.class)))
                .list();
    }

    long count(UUID request) {
        return database.sql("select count(*) from intake_own_answer where request_id = :request and gone_on > :today")
                .param("request", request)
                .param("today", DutchTime.today(clock))
                .query(Long.class)
                .single();
    }

    /** Once a night. */
    @Scheduled(cron = "0 20 3 * * *", zone = "Europe/Amsterdam")
    @Transactional
    public int purge() {
        return database.sql("delete from intake_own_answer where gone_on <= :today")
                .param("today", DutchTime.today(clock))
                .update();
    }

    /** What somebody answered is about that person, also where it was a choice. */
    @Configuration(proxyBeanMethods = false)
    static class Columns {

        @Bean
        EncryptedColumn ownQuestionColumn() {
            return new EncryptedColumn("intake_own_answer", "id", "question");
        }

        @Bean
        EncryptedColumn ownAnswerColumn() {
            return new EncryptedColumn("intake_own_answer", "id", "answer");
        }
    }
}
