package nl.handenindewijk.hands;

import java.util.List;
import java.util.Objects;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import nl.handenindewijk.hands.formula.SquareRoot;
import org.springframework.stereotype.Component;

/** "Samen of dichtbij": each district by itself, against one team for all of them with the same hands. */
@Component
class TogetherTable {

    private static final int FEWEST_DISTRICTS = 2;
    /** Beta of 1: about a fifth of the people wait. */
    private static final double ORDINARY_ROOM = 1;

    private final PlanTexts texts;

    TogetherTable(PlanTexts texts) {
        this.texts = texts;
    }

    boolean isKnown(Plan plan) {
        return plan.reckoned().size() >= FEWEST_DISTRICTS;
    }

    Table of(Plan plan) {
        return new Table(
                "samen",
                texts.text("hands.table.together"),
                texts.text("hands.district"),
                List.of(
                        texts.text("hands.column.available"),
                        texts.text("hands.column.busy"),
                        texts.text("hands.column.cushion"),
                        texts.text("hands.column.wait")),
                plan.reckoned().stream()
                        .map(district -> row(district.name(), Objects.requireNonNull(district.now())))
                        .toList(),
                row(texts.text("hands.together.one-team"), together(plan)));
    }

    /** One line for everybody; a request takes as long as it did on average. */
    static Prospect together(Plan plan) {
        double perWeek = 0;
        double work = 0;
        for (var district : plan.reckoned()) {
            var now = Objects.requireNonNull(district.now());
            perWeek += now.perWeek();
            work += now.perWeek() / now.perHand();
        }
        return new Prospect(plan.needed(), plan.available(), perWeek, perWeek / work);
    }

    /** By the square root of the work: four times the work needs twice the room for busy weeks. */
    private Shown cushion(Prospect prospect) {
        double work = prospect.perWeek() / prospect.perHand();
        return Shown.of(texts.text(
                "hands.cushion", texts.posts(work), texts.posts(SquareRoot.hands(work, ORDINARY_ROOM) - work)));
    }

    private Row row(String label, Prospect prospect) {
        return new Row(
                label,
                List.of(
                        Shown.of(texts.posts(prospect.available())),
                        Shown.of(texts.text("hands.percent", Math.round(100 * prospect.load()))),
                        cushion(prospect),
                        Shown.of(texts.outlook(prospect))));
    }
}
