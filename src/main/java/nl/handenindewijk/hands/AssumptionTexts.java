package nl.handenindewijk.hands;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.hands.Table.Row;
import nl.handenindewijk.hands.Table.Shown;
import org.springframework.stereotype.Component;

/** What was taken for granted, to be printed beside every figure. */
@Component
class AssumptionTexts {

    private final PlanTexts texts;

    AssumptionTexts(PlanTexts texts) {
        this.texts = texts;
    }

    /** Word to value. */
    Map<String, String> values(Assumptions now) {
        var form = AssumptionsForm.of(now, texts.numbers());
        var values = new LinkedHashMap<String, String>();
        form.values()
                .forEach((field, value) -> values.put(
                        texts.text("hands.assumption." + field),
                        texts.text("hands.assumption." + field + ".value", value)));
        values.put(
                texts.text("hands.assumption.post"),
                texts.text(
                        "hands.assumption.post.value",
                        texts.posts(now.year().clientHours()),
                        texts.posts(now.year().plannedHours())));
        return values;
    }

    /** Hours per theme. */
    Table hours(Assumptions now) {
        return new Table(
                "uren",
                texts.text(now.number() == 0 ? "hands.table.hours.first" : "hands.table.hours"),
                texts.text("hands.theme"),
                List.of(
                        texts.text("hands.hours.low"),
                        texts.text("hands.hours.likely"),
                        texts.text("hands.hours.high")),
                now.hours().entrySet().stream()
                        .map(each -> new Row(
                                texts.text("theme." + each.getKey()),
                                List.of(
                                        Shown.of(texts.numbers()
                                                .typed(each.getValue().low())),
                                        Shown.of(texts.numbers()
                                                .typed(each.getValue().likely())),
                                        Shown.of(texts.numbers()
                                                .typed(each.getValue().high())))))
                        .toList(),
                null);
    }
}
