package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.casework.event.OpenQuestions;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.terms.TermsBook;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds questions that wait too long. What the resident did not answer in danger is a person's to ask again. */
@Component
class UnansweredQuestions implements OpenQuestions {

    private static final String ASKED = """
            select r.id, q.id as asked_id, q.at
              from casework_help_request r
              join lateral (select t.id, t.at from casework_timeline t
                             where t.request_id = r.id and t.kind = 'QUESTION_ASKED' order by t.at desc, t.id desc limit 1) q
                on true
             where r.open and r.status = 'WAITING_FOR_RESIDENT'
               and not (r.themes && array['VEILIG']) and not (r.danger_signs && array['GEWELD'])
               and r.danger_answer <> 'YES'
             order by q.at
            """;

    private final JdbcClient database;
    private final TermsBook book;
    private final QuestionSettings settings;
    private final Clock clock;

    UnansweredQuestions(JdbcClient database, TermsBook book, QuestionSettings settings, Clock clock) {
        this.database = database;
        this.book = book;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenQuestion> toRemindOf() {
        var today = DutchTime.today(clock);
        var calendar = book.now().calendar();
        if (settings.remindAfter() == 0 || !calendar.isWorkingDay(today)) {
            return List.of();
        }
        return database
                .sql(ASKED)
                .query((row, n) -> new Asked(
                        new OpenQuestion(row.getObject("id", UUID.class), row.getObject("asked_id", UUID.class)),
                        row.getObject("at", OffsetDateTime.class)))
                .list()
                .stream()
                .filter(asked ->
                        calendar.workingDaysBetween(DutchTime.dateOf(asked.at().toInstant()), today)
                                >= settings.remindAfter())
                .map(Asked::question)
                .toList();
    }

    private record Asked(OpenQuestion question, OffsetDateTime at) {}
}
