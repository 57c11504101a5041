package nl.handenindewijk.hands;

import java.sql.Timestamp;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Saved plans. */
@Repository
class PlanBook {

    private static final int SHOWN = 20;

    private final JdbcClient database;
    private final TextCipher cipher;

    PlanBook(JdbcClient database, TextCipher cipher) {
        this.database = database;
        this.cipher = cipher;
    }

    /** The last ones, newest first. */
    List<SavedPlan> latest() {
        return database.sql("select * from hands_plan order by made_at desc, id desc limit :n")
                .param("n", SHOWN)
                .query((row, number) -> new SavedPlan(
                        Objects.requireNonNullElse(cipher.decrypt(row.getBytes("name")), ""),
                        row.getTimestamp("made_at").toInstant(),
                        row.getObject("made_by", UUID.class),
                        row.getString("district_code"),
                        new WhatIf(
                                row.getDouble("extra_hands"),
                                row.getInt("questions_percent"),
                                row.getInt("task_percent")),
                        row.getDouble("needed_low"),
                        row.getDouble("needed_high"),
                        row.getDouble("available"),
                        row.getBoolean("grows")))
                .list();
    }

    void insert(UUID id, SavedPlan plan) {
        database.sql("insert into hands_plan values (:id, :name, :at, :by, :district, :hands, :questions, :task,"
                        + " :low, :high, :available, :grows)")
                .param("id", id)
                .param("name", cipher.encrypt(plan.name()))
                .param("at", Timestamp.from(plan.at()))
                .param("by", plan.by())
                .param("district", plan.district())
                .param("hands", plan.change().extraHands())
                .param("questions", plan.change().questionsPercent())
                .param("task", plan.change().taskPercent())
                .param("low", plan.neededLow())
                .param("high", plan.neededHigh())
                .param("available", plan.available())
                .param("grows", plan.grows())
                .update();
    }
}
