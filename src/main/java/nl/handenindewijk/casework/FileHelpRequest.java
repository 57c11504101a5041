package nl.handenindewijk.casework;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.NewHelpRequest;
import nl.handenindewijk.casework.submission.NewHelpRequest.DangerAnswer;
import nl.handenindewijk.casework.submission.Receipt;
import nl.handenindewijk.casework.submission.SubmitHelpRequest;
import nl.handenindewijk.casework.submission.SubmitSignal;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.casework.submission.Whereabouts;
import nl.handenindewijk.dangersigns.DangerDetector;
import nl.handenindewijk.dangersigns.Judgement;
import nl.handenindewijk.neighbourhood.Areas;
import nl.handenindewijk.neighbourhood.Quarter;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.PublicReference;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.Teams;
import org.jspecify.annotations.Nullable;

/**
 * Files a help request: looks for danger, finds the team of the address (unknown: the front desk, never an error), sets
 * the dates and stores it. The submission key is unique in the database, so a double click or a page sent again is the
 * same request with the same reference and code.
 */
@UseCase
class FileHelpRequest implements SubmitHelpRequest, SubmitSignal {

    private static final int TRIES_FOR_A_FREE_REFERENCE = 20;

    private final Cases cases;
    private final CaseJournal journal;
    private final CaseSearchIndex search;
    private final AccessCodes codes;
    private final CaseDates dates;
    private final DangerDetector danger;
    private final DangerSigns signs;
    private final SignRules rules;
    private final Areas areas;
    private final Teams teams;
    private final Municipality municipality;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FileHelpRequest(
            Cases cases,
            CaseJournal journal,
            CaseSearchIndex search,
            AccessCodes codes,
            CaseDates dates,
            DangerDetector danger,
            DangerSigns signs,
            SignRules rules,
            Areas areas,
            Teams teams,
            Municipality municipality,
            Clock clock) {
        this.cases = cases;
        this.journal = journal;
        this.search = search;
        this.codes = codes;
        this.dates = dates;
        this.danger = danger;
        this.signs = signs;
        this.rules = rules;
        this.areas = areas;
        this.teams = teams;
        this.municipality = municipality;
        this.clock = clock;
    }

    @Override
    public Receipt submit(NewHelpRequest in) {
        return submit(in, clock.instant());
    }

    @Override
    public Receipt submit(NewHelpRequest in, Instant receivedAt) {
        return once(in, receivedAt, Set.of());
    }

    @Override
    public Receipt submit(CreditorSignal signal) {
        return once(signal.request(), signal.receivedAt(), signal.threats());
    }

    private Receipt once(NewHelpRequest in, Instant receivedAt, Set<String> threats) {
        cases.queueUpFor(codes.hashOfKey(in.submissionKey()));
        return find(in.submissionKey()).orElseGet(() -> store(in, receivedAt, threats));
    }

    @Override
    public Optional<Receipt> find(UUID submissionKey) {
        return cases.bySubmissionKey(codes.hashOfKey(submissionKey)).map(known -> receipt(known, submissionKey));
    }

    private Receipt store(NewHelpRequest in, Instant now, Set<String> threats) {
        var judgement = rules.apply(danger.judge(in.story(), in.language()));
        var quarter = quarterOf(in.whereabouts());
        var code = codes.codeFor(in.submissionKey());
        var facts = new SubmissionFacts(
                Ids.next(now),
                freeReference(),
                codes.hashOf(code),
                codes.hashOfKey(in.submissionKey()),
                threats.isEmpty()
                        ? levelOf(in, judgement)
                        : levelOf(in, judgement).orMoreUrgent(Level.U1),
                Stream.concat(threats.stream(), kindsOf(judgement).stream())
                        .distinct()
                        .toList(),
                judgement.version(),
                judgement.judged(),
                quarter == null ? null : quarter.districtCode(),
                quarter == null ? null : quarter.code(),
                teams.forQuarter(quarter == null ? null : quarter.code()).id());
        var request = new HelpRequest(in, facts, dates, now);
        cases.add(request);
        signs.add(request, judgement, now);
        var submitted = request.submitted(now);
        journal.write(request, submitted, null);
        search.index(request);
        return receipt(request, in.submissionKey());
    }

    /** Urgent from the answer first, from the words second; a theme about safety is read the same day (5.5.3). */
    static Level levelOf(NewHelpRequest in, Judgement judgement) {
        var level = Level.U3;
        if (in.danger() == DangerAnswer.YES) {
            level = Level.U0;
        }
        if (in.themes().contains(Theme.VEILIG) || !judgement.judged()) {
            level = level.orMoreUrgent(Level.U2);
        }
        for (var sign : judgement.signs()) {
            level = level.orMoreUrgent(Level.valueOf(sign.atLeastLevel()));
        }
        return level;
    }

    static List<String> kindsOf(Judgement judgement) {
        return judgement.signs().stream()
                .sorted(Comparator.comparing(sign -> sign.atLeastLevel()))
                .map(sign -> sign.kind().name())
                .distinct()
                .toList();
    }

    private @Nullable Quarter quarterOf(Whereabouts where) {
        var postcode = where.postcode();
        if (postcode == null) {
            return null;
        }
        var number = where.houseNumber();
        return areas.quarterOf(postcode, number == null ? 0 : number).orElse(null);
    }

    private PublicReference freeReference() {
        for (int i = 0; i < TRIES_FOR_A_FREE_REFERENCE; i++) {
            var reference = PublicReference.random(municipality.referencePrefix(), random);
            if (!cases.isReferenceTaken(reference)) {
                return reference;
            }
        }
        throw new IllegalStateException("No free reference found");
    }

    private Receipt receipt(HelpRequest request, UUID submissionKey) {
        var team = teams.byId(request.teamId());
        return new Receipt(
                request.id(),
                request.reference(),
                codes.codeFor(submissionKey),
                request.origin().receivedAt(),
                team.name(),
                team.location(),
                team.hours(),
                team.phone(),
                dates.readBy(request.origin().receivedAt()),
                request.deadlines().promiseDue(),
                request.law().code(),
                request.law().due(),
                request.level().isUrgent());
    }
}
