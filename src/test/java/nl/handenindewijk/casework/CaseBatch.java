package nl.handenindewijk.casework;

import java.io.IOException;
import java.lang.reflect.Field;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.dangersigns.DangerDetector;
import nl.handenindewijk.dangersigns.Judgement;
import nl.handenindewijk.demo.CopyTable;
import nl.handenindewijk.demo.Life;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.Quarter;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Postcode;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.staff.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Plays lives on the aggregate itself and gives the rows that the use cases would have written, without a transaction
 * per step. What a text costs (stems, hashes, signs of danger) is paid once per text. Safe for several threads.
 */
public final class CaseBatch {

    private static final Field VERSION = field(CaseRecord.class, "version");
    private static final Field ENTRY_ID = field(TimelineEntry.class, "id");

    private final AccessCodes codes;
    private final CaseDates dates;
    private final SearchTokens tokens;
    private final CaseSearchIndex index;
    private final DangerDetector danger;
    private final Areas areas;
    private final Teams teams;
    private final String prefix;
    private final SecureRandom random = new SecureRandom();
    private final CopyTable requests;
    private final CopyTable timeline;
    private final CopyTable signs;
    private final CopyTable search = new CopyTable("casework_search", SearchRow.class, Map.of());
    private final CopyTable audit = new CopyTable("audit_entry", AuditRow.class, Map.of());
    private final Set<String> references = ConcurrentHashMap.newKeySet();
    private final Map<String, Judgement> judged = new ConcurrentHashMap<>();
    private final Map<String, Quarter> quarters = new ConcurrentHashMap<>();
    private final Map<String, UUID> teamOf = new ConcurrentHashMap<>();

    /** @param prefix of the references */
    public CaseBatch(BeanFactory beans, String prefix) throws IOException {
        codes = beans.getBean(AccessCodes.class);
        dates = beans.getBean(TermsCaseDates.class).fixed();
        tokens = new RememberedTokens(beans.getBean(KeyedHash.class));
        index = new CaseSearchIndex(beans.getBean(JdbcClient.class), tokens, List.of());
        danger = beans.getBean(DangerDetector.class);
        areas = beans.getBean(Areas.class);
        teams = beans.getBean(Teams.class);
        this.prefix = prefix;
        var cipher = beans.getBean(TextCipher.class);
        Function<Object, @Nullable Object> encrypt = text -> cipher.encrypt((String) text);
        var card = new EncryptedContactCard(cipher);
        requests = new CopyTable(
                "casework_help_request",
                HelpRequest.class,
                Map.of(
                        "story", encrypt,
                        "excerpt", encrypt,
                        "personName", encrypt,
                        "contact", c -> card.convertToDatabaseColumn((ContactCard) c)));
        timeline = new CopyTable("casework_timeline", TimelineEntry.class, Map.of("body", encrypt));
        signs = new CopyTable("casework_danger_sign", DangerSign.class, Map.of("words", encrypt));
    }

    private record SearchRow(UUID requestId, Long[] tokens, Long[] names, int scheme) {}

    /** As the audit module records a change. */
    private record AuditRow(
            Instant at,
            Actor.Kind actorKind,
            @Nullable UUID actorId,
            Change action,
            String object,
            UUID objectId,
            String result,
            Map<String, String> detail) {

        static AuditRow of(TimelineEntry entry, HelpRequest r) {
            var detail = new TreeMap<>(
                    Map.of("status", r.status().name(), "level", r.level().name()));
            return new AuditRow(
                    entry.at(),
                    entry.actorKind(),
                    entry.actorId(),
                    entry.kind(),
                    "HELP_REQUEST",
                    r.id(),
                    "DONE",
                    detail);
        }
    }

    /** The commands of the five tables, in the order of {@link Rows#lines()}. */
    public List<String> commands() {
        return List.of(requests.command(), timeline.command(), search.command(), audit.command(), signs.command());
    }

    /** Lines for the five tables, in one thread's hands. */
    public static final class Rows {

        private final StringBuilder requests = new StringBuilder();
        private final StringBuilder timeline = new StringBuilder();
        private final StringBuilder search = new StringBuilder();
        private final StringBuilder audit = new StringBuilder();
        private final StringBuilder signs = new StringBuilder();

        /** Requests, timeline, search, audit, signs. */
        public List<StringBuilder> lines() {
            return List.of(requests, timeline, search, audit, signs);
        }
    }

    /** Adds the rows of one life. */
    public void play(Life life, Rows rows) {
        var request = submit(life.filing(), life.receivedAt(), rows);
        var entries = new ArrayList<>(List.of(request.submitted(life.receivedAt())));
        audit.add(AuditRow.of(entries.get(0), request), rows.audit);
        for (var step : life.steps()) {
            var entry = CaseActions.act(request, step, dates).withActionKey(UUID.randomUUID());
            audit.add(AuditRow.of(entry, request), rows.audit);
            entries.add(entry);
        }
        write(request, entries, rows);
    }

    private HelpRequest submit(NewHelpRequest in, Instant now, Rows rows) {
        var judgement =
                judged.computeIfAbsent(in.language() + in.story(), key -> danger.judge(in.story(), in.language()));
        var postcode = in.whereabouts().postcode();
        var quarter =
                postcode == null ? null : quarterOf(postcode, in.whereabouts().houseNumber());
        var facts = new SubmissionFacts(
                Ids.next(now),
                freeReference(),
                codes.hashOf(codes.codeFor(in.submissionKey())),
                codes.hashOfKey(in.submissionKey()),
                FileHelpRequest.levelOf(in, judgement),
                FileHelpRequest.kindsOf(judgement),
                judgement.version(),
                judgement.judged(),
                quarter == null ? null : quarter.districtCode(),
                quarter == null ? null : quarter.code(),
                teamOf(quarter));
        judgement
                .signs()
                .forEach(sign -> signs.add(
                        new DangerSign(facts.id(), sign, judgement.version(), in.language(), now), rows.signs));
        return new HelpRequest(in, facts, dates, now);
    }

    private Quarter quarterOf(Postcode postcode, Integer houseNumber) {
        return quarters.computeIfAbsent(
                postcode.value(), key -> areas.quarterOf(postcode, houseNumber).orElseThrow());
    }

    private UUID teamOf(@Nullable Quarter quarter) {
        var code = quarter == null ? null : quarter.code();
        return teamOf.computeIfAbsent(code + "", key -> teams.forQuarter(code).id());
    }

    private PublicReference freeReference() {
        PublicReference reference;
        do {
            reference = PublicReference.random(prefix, random);
        } while (!references.add(reference.value()));
        return reference;
    }

    private void write(HelpRequest request, List<TimelineEntry> entries, Rows rows) {
        set(VERSION, request, (long) entries.size());
        requests.add(request, rows.requests);
        var found = new ArrayList<>(index.tokensOf(request));
        for (var entry : entries) {
            set(ENTRY_ID, entry, Ids.next(entry.at()));
            timeline.add(entry, rows.timeline);
            var body = entry.body();
            if (body != null) {
                found.addAll(tokens.ofText(body));
            }
        }
        search.add(
                new SearchRow(
                        request.id(),
                        found.toArray(Long[]::new),
                        index.namesOf(request).toArray(Long[]::new),
                        CaseSearchIndex.SCHEME),
                rows.search);
    }

    /** Hibernate gives these on storing. */
    private static Field field(Class<?> type, String name) {
        try {
            var field = type.getDeclaredField(name);
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void set(Field field, Object target, Object value) {
        try {
            field.set(target, value);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stems and hashes every text once. */
    private static final class RememberedTokens extends SearchTokens {

        private final Map<String, Set<Long>> ofText = new ConcurrentHashMap<>();
        private final Map<String, Set<Long>> ofName = new ConcurrentHashMap<>();

        RememberedTokens(KeyedHash hash) {
            super(hash);
        }

        @Override
        Set<Long> ofText(String text) {
            return ofText.computeIfAbsent(text, super::ofText);
        }

        @Override
        Set<Long> ofName(String name) {
            return ofName.computeIfAbsent(name, super::ofName);
        }
    }
}
