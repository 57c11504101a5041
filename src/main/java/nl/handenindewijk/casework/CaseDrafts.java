package nl.handenindewijk.casework;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a worker typed on the page of a case and did not send yet: encrypted on the server, for that worker alone, and gone
 * once it is sent, thrown away or a week old. Never in the session or in the browser.
 */
@Component
public class CaseDrafts {

    /** The forms that keep what is typed. */
    public static final Set<String> FORMS = Set.of("schrijven", "contact");

    private static final Duration LASTS = Duration.ofDays(7);
    private static final int LONGEST = 4000;
    private static final Pattern CODE = Pattern.compile("[A-Z]{1,20}");

    private final Cases cases;
    private final JdbcClient database;
    private final TextCipher cipher;
    private final Clock clock;

    CaseDrafts(Cases cases, JdbcClient database, TextCipher cipher, Clock clock) {
        this.cases = cases;
        this.database = database;
        this.cipher = cipher;
        this.clock = clock;
    }

    /**
     * A text as it was when the worker paused.
     *
     * @param chosen code of what the form asks beside the text, null if nothing was chosen
     */
    public record Draft(String text, @Nullable String chosen, Instant savedAt) {}

    /**
     * Keeps the text; an empty one takes it away.
     *
     * @param chosen code of what the form asks beside the text; anything else than capitals is nothing
     * @return false for a form that keeps none, or a text that is too long to be sent anyway
     * @throws CaseNotFound if the worker may not see the case
     */
    @Transactional
    public boolean keep(PublicReference reference, CurrentWorker worker, String form, String text, String chosen) {
        var request = cases.visible(reference, worker);
        if (!FORMS.contains(form) || text.codePointCount(0, text.length()) > LONGEST) {
            return false;
        }
        if (text.isBlank()) {
            delete(request, worker, form);
            return true;
        }
        var now = clock.instant();
        database.sql("delete from casework_draft where saved_at < :old")
                .param("old", utc(now.minus(LASTS)))
                .update();
        database.sql("insert into casework_draft (id, request_id, worker_id, form, body, chosen, saved_at)"
                        + " values (:id, :request, :worker, :form, :body, :chosen, :now) on conflict (request_id, worker_id, form)"
                        + " do update set body = excluded.body, chosen = excluded.chosen, saved_at = excluded.saved_at")
                .param("id", Ids.next(now))
                .param("request", request.id())
                .param("worker", worker.id())
                .param("form", form)
                .param("body", cipher.encrypt(text))
                .param("chosen", CODE.matcher(chosen).matches() ? chosen : null)
                .param("now", utc(now))
                .update();
        return true;
    }

    /** By form; for a case that this worker has opened. */
    @Transactional(readOnly = true)
    public Map<String, Draft> of(PublicReference reference, CurrentWorker worker) {
        var drafts = new HashMap<String, Draft>();
        database.sql("select d.form, d.body, d.chosen, d.saved_at from casework_draft d join casework_help_request r"
                        + " on r.id = d.request_id where r.reference = :reference and d.worker_id = :worker"
                        + " and d.saved_at >= :old")
                .param("reference", reference.value())
                .param("worker", worker.id())
                .param("old", utc(clock.instant().minus(LASTS)))
                .query(row -> {
                    drafts.put(
                            row.getString("form"),
                            new Draft(
                                    Objects.requireNonNull(cipher.decrypt(row.getBytes("body"))),
                                    row.getString("chosen"),
                                    row.getObject("saved_at", OffsetDateTime.class)
                                            .toInstant()));
                });
        return drafts;
    }

    /** Sent or thrown away. */
    @Transactional
    public void drop(PublicReference reference, CurrentWorker worker, String form) {
        cases.findVisible(reference, worker).ifPresent(request -> delete(request, worker, form));
    }

    private void delete(HelpRequest request, CurrentWorker worker, String form) {
        database.sql("delete from casework_draft where request_id = :request and worker_id = :worker and form = :form")
                .param("request", request.id())
                .param("worker", worker.id())
                .param("form", form)
                .update();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
