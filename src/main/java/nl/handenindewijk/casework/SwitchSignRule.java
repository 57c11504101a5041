package nl.handenindewijk.casework;

import java.time.Clock;
import nl.handenindewijk.casework.event.SignRuleSwitched;
import nl.handenindewijk.dangersigns.Sign;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.ApplicationEventPublisher;

/** Switches a rule of the signs of danger off or on again, with a reason; what was filed before stays as it was. */
@UseCase
public class SwitchSignRule {

    private final SignRules rules;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SwitchSignRule(SignRules rules, ApplicationEventPublisher events, Clock clock) {
        this.rules = rules;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal without a reason */
    public void handle(Input in, CurrentWorker by) {
        if (!Sign.rules().contains(in.rule())) {
            throw new IllegalArgumentException("No such rule");
        }
        if (in.reason().isBlank()) {
            throw new Refusal(Refusal.Reason.REASON_REQUIRED);
        }
        var now = clock.instant();
        var rule = in.rule();
        rules.add(rule, in.off(), in.reason().strip(), by.id(), now);
        events.publishEvent(new SignRuleSwitched(rule, in.off(), by.id(), now));
    }

    /**
     * What the administrator decided.
     *
     * @param rule its code
     */
    public record Input(String rule, boolean off, String reason) {}
}
