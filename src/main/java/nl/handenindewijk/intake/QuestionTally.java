package nl.handenindewijk.intake;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often each question is answered. Counted in memory and written now and then, so that sending never waits for a shared
 * row; a crash loses some seconds of it.
 */
@Component
public class QuestionTally {

    private static final int MONTHS = 12;

    private final JdbcClient database;
    private final Clock clock;
    private final Map<String, Share> counted = new HashMap<>();

    QuestionTally(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How often a question was asked, and answered. */
    public record Share(long asked, long answered) {

        Share and(Share other) {
            return new Share(asked + other.asked, answered + other.answered);
        }

        /** In whole per cent. */
        public long percent() {
            return asked == 0 ? 0 : Math.round(100.0 * answered / asked);
        }
    }

    /** @param own questions of the municipality that were asked, and whether they were answered */
    void count(Answers answers, Map<String, Boolean> own) {
        var given = new LinkedHashMap<String, Boolean>();
        given.put("onderwerp", !answers.themes().equals(List.of(Theme.ANDERS)));
        given.put("gevaar", answers.danger() != DangerAnswer.UNKNOWN);
        if (answers.asksAboutChildren()) {
            given.put("kinderen", answers.childrenAtHome() != null);
        }
        given.put("verhaal", true);
        var place = answers.whereabouts();
        given.put("adres", place != null && place.kind() == Whereabouts.Kind.ADDRESS);
        var reach = answers.reach();
        given.put("bereiken", reach != null && !reach.contact().channels().isEmpty());
        given.put("naam", reach != null && reach.name() != null);
        given.putAll(own);
        synchronized (counted) {
            given.forEach((question, yes) -> counted.merge(question, new Share(1, yes ? 1 : 0), Share::and));
        }
    }

    /** Writes what was counted since the last time. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    @Transactional
    public void write() {
        Map<String, Share> since;
        synchronized (counted) {
            since = Map.copyOf(counted);
            counted.clear();
        }
        var month = DutchTime.today(clock).withDayOfMonth(1);
        since.keySet().stream()
                .sorted()
                .forEach(question -> add(month, question, Objects.requireNonNull(since.get(question))));
    }

    private void add(LocalDate month, String question, Share share) {
        database.sql("""
                        insert into intake_question_count as c values (:month, :question, :asked, :answered)
                        on conflict on constraint intake_question_count_pk
                        do update set asked = c.asked + excluded.asked, answered = c.answered + excluded.answered""")
                .param("month", month)
                .param("question", question)
                .param("asked", share.asked())
                .param("answered", share.answered())
                .update();
    }

    /** Of the last twelve months, by question. */
    @Transactional(readOnly = true)
    public Map<String, Share> lately() {
        var found = new HashMap<String, Share>();
        database.sql(
                        "select question, sum(asked), sum(answered) from intake_question_count where month > :since group by 1")
                .param("since", DutchTime.today(clock).minusMonths(MONTHS))
                .query(row -> {
                    found.put(row.getString(1), new Share(row.getLong(2), row.getLong(3)));
                });
        return found;
    }
}
