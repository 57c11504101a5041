package nl.handenindewijk.hands;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts a plan on the page. */
@Component
class PlanPage {

    private final PlanTexts texts;
    private final PlanTables tables;
    private final AssumptionTexts assumptions;
    private final BalanceTables balances;

    PlanPage(PlanTexts texts, PlanTables tables, AssumptionTexts assumptions, BalanceTables balances) {
        this.balances = balances;
        this.texts = texts;
        this.tables = tables;
        this.assumptions = assumptions;
    }

    void fill(Model model, Plan plan) {
        model.addAttribute("plan", plan);
        model.addAttribute("teksten", texts);
        model.addAttribute("bevindingen", findings(plan));
        model.addAttribute("banden", bands(plan));
        model.addAttribute("nodig", tables.needed(plan));
        model.addAttribute("stroom", tables.flow(plan));
        var balance = Balance.of(plan);
        if (balance.isKnown()) {
            model.addAttribute("verdeling", balances.divided(balance));
        }
        model.addAttribute("aannames", assumptions.values(plan.assumptions()));
        model.addAttribute("uren", assumptions.hours(plan.assumptions()));
    }

    /** Names of the districts by code, for who chooses one. */
    Map<String, String> names(Plan plan) {
        var names = new LinkedHashMap<String, String>();
        plan.districts().forEach(district -> names.put(district.code(), district.name()));
        return names;
    }

    List<BandView> bands(Plan plan) {
        double scale = BandView.scale(plan.reckoned().stream()
                .map(district -> Objects.requireNonNull(district.now()))
                .mapToDouble(now -> Math.max(now.needed().high(), now.available()))
                .max()
                .orElse(1));
        return plan.reckoned().stream()
                .map(district -> BandView.of(district.name(), Objects.requireNonNull(district.now()), scale, texts))
                .toList();
    }

    /** What stands out, the whole first; then where hands are short, in the order of the codes. */
    List<String> findings(Plan plan) {
        var findings = new ArrayList<String>();
        if (plan.reckoned().isEmpty()) {
            return findings;
        }
        var needed = plan.needed();
        var fits = plan.available() < needed.low() ? "short" : plan.available() > needed.high() ? "ample" : "within";
        findings.add(texts.text(
                "hands.finding.city." + fits, texts.municipality(), texts.posts(plan.available()), texts.band(needed)));
        for (var district : plan.reckoned()) {
            var now = Objects.requireNonNull(district.now());
            if (now.isShort()) {
                findings.add(district.name() + ": " + texts.verdict(now) + " " + texts.outlook(now));
            }
        }
        findings.addAll(balances.findings(Balance.of(plan)));
        return findings;
    }
}
