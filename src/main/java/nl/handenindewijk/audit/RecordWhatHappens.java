package nl.handenindewijk.audit;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handenindewijk.audit.Entry.Actor;
import nl.handenindewijk.audit.Entry.Kind;
import nl.handenindewijk.casework.event.DatesMoved;
import nl.handenindewijk.casework.event.HelpRequestChanged;
import nl.handenindewijk.casework.event.HelpRequestViewed;
import nl.handenindewijk.casework.event.SignRuleSwitched;
import nl.handenindewijk.directory.DirectoryChanged;
import nl.handenindewijk.hands.event.PlanningChanged;
import nl.handenindewijk.helplines.HelpLineChanged;
import nl.handenindewijk.meldcode.event.MeldcodeOpenedInEmergency;
import nl.handenindewijk.meldcode.event.MeldcodeWritten;
import nl.handenindewijk.neighbourhood.event.AreaDataChanged;
import nl.handenindewijk.phrases.StandardTextChanged;
import nl.handenindewijk.settings.SettingsChanged;
import nl.handenindewijk.staff.event.AbsenceChanged;
import nl.handenindewijk.staff.event.AccountChanged;
import nl.handenindewijk.staff.event.SignInFailed;
import nl.handenindewijk.staff.event.SignInSucceeded;
import nl.handenindewijk.staff.event.SignedOut;
import nl.handenindewijk.staff.event.TeamChanged;
import nl.handenindewijk.terms.TermsChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Turns what other modules tell into lines of the log, inside their transaction. */
@Component
class RecordWhatHappens {

    private static final Set<HelpRequestViewed.Kind> SOMEBODY_ELSE =
            EnumSet.of(HelpRequestViewed.Kind.PARTNER, HelpRequestViewed.Kind.HELPER);

    private final AuditLog log;

    RecordWhatHappens(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void on(HelpRequestChanged event) {
        var facts = event.facts();
        var actor = event.byResident() ? Actor.RESIDENT : event.actorId() == null ? Actor.SYSTEM : Actor.WORKER;
        log.write(new Entry(
                event.at(),
                actor,
                event.actorId(),
                event.change().name(),
                Kind.HELP_REQUEST,
                facts.requestId().toString(),
                true,
                Map.of("status", facts.status(), "level", facts.level())));
    }

    @EventListener
    void on(HelpRequestViewed event) {
        var request = event.requestId();
        log.write(new Entry(
                event.at(),
                viewer(event),
                event.workerId(),
                "VIEWED_" + event.kind(),
                Kind.HELP_REQUEST,
                request == null ? null : request.toString(),
                event.found(),
                Map.of()));
    }

    @EventListener
    void on(AccountChanged event) {
        log.write(Entry.byWorker(
                event.at(),
                event.by(),
                "ACCOUNT_CHANGED",
                Kind.WORKER,
                event.workerId(),
                true,
                names(event.changes())));
    }

    @EventListener
    void on(AbsenceChanged event) {
        var days = Map.of("from", event.first().toString(), "to", event.last().toString());
        log.write(
                Entry.byWorker(event.at(), event.by(), event.what().name(), Kind.WORKER, event.workerId(), true, days));
    }

    @EventListener
    void on(TeamChanged event) {
        log.write(Entry.byWorker(
                event.at(), event.by(), "TEAM_CHANGED", Kind.TEAM, event.teamId(), true, names(event.changes())));
    }

    @EventListener
    void on(DatesMoved event) {
        log.writeForRequests("DATES_MOVED", event.requestIds(), event.at());
    }

    @EventListener
    void on(TermsChanged event) {
        log.write(Entry.byWorker(
                event.at(), event.by(), "TERMS_CHANGED", Kind.TERMS, event.choice(), true, names(event.changes())));
    }

    @EventListener
    void on(PlanningChanged event) {
        log.write(Entry.byWorker(event.at(), event.by(), event.kind().name(), Kind.PLANNING, event.id()));
    }

    @EventListener
    void on(HelpLineChanged event) {
        log.write(Entry.byWorker(event.at(), event.by(), "HELP_LINE_" + event.what(), Kind.HELP_LINE, event.code()));
    }

    @EventListener
    void on(StandardTextChanged event) {
        log.write(Entry.byWorker(
                event.at(), event.by(), "STANDARD_TEXT_" + event.what(), Kind.STANDARD_TEXT, event.textId()));
    }

    @EventListener
    void on(SettingsChanged event) {
        log.write(Entry.byWorker(event.at(), event.by(), "SETTINGS_CHANGED", Kind.SETTINGS, event.sheet()));
    }

    @EventListener
    void on(DirectoryChanged event) {
        log.write(Entry.byWorker(event.at(), event.by(), "DIRECTORY_" + event.what(), Kind.DIRECTORY, event.id()));
    }

    @EventListener
    void on(AreaDataChanged event) {
        log.write(new Entry(
                event.at(),
                event.by() == null ? Actor.SYSTEM : Actor.WORKER,
                event.by(),
                event.kind().name(),
                Kind.AREA_DATA,
                event.id().toString(),
                true,
                Map.of()));
    }

    @EventListener
    void on(MeldcodeOpenedInEmergency event) {
        log.write(Entry.byWorker(event.at(), event.by(), "MELDCODE_EMERGENCY", Kind.HELP_REQUEST, event.requestId()));
    }

    @EventListener
    void on(MeldcodeWritten event) {
        log.write(Entry.byWorker(event.at(), event.by(), "MELDCODE_WRITTEN", Kind.HELP_REQUEST, event.requestId()));
    }

    @EventListener
    void on(SignRuleSwitched event) {
        var action = event.off() ? "SIGN_RULE_OFF" : "SIGN_RULE_ON";
        log.write(Entry.byWorker(event.at(), event.by(), action, Kind.SIGN_RULE, event.rule()));
    }

    @EventListener
    void on(SignInSucceeded event) {
        log.write(Entry.byWorker(event.at(), event.workerId(), "SIGNED_IN", Kind.SESSION, null));
    }

    @EventListener
    void on(SignInFailed event) {
        log.write(Entry.byWorker(event.at(), event.workerId(), "SIGNED_IN", Kind.SESSION, null, false, Map.of()));
    }

    @EventListener
    void on(SignedOut event) {
        log.write(Entry.byWorker(event.at(), event.workerId(), "SIGNED_OUT", Kind.SESSION, null));
    }

    private static Actor viewer(HelpRequestViewed event) {
        if (event.workerId() != null) {
            return Actor.WORKER;
        }
        return SOMEBODY_ELSE.contains(event.kind()) ? Actor.SYSTEM : Actor.RESIDENT;
    }

    private static Map<String, String> names(Set<? extends Enum<?>> changes) {
        return Map.of("what", changes.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
    }
}
