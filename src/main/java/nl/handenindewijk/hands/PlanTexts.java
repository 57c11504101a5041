package nl.handenindewijk.hands;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import nl.handenindewijk.hands.formula.Band;
import nl.handenindewijk.hands.formula.Line;
import nl.handenindewijk.hands.formula.Outlook;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.Municipality;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What comes out, in sentences of the reader's language. */
@Component
class PlanTexts {

    private static final double WORKING_DAYS = 5;
    private static final double LONG_WAIT_DAYS = 100;
    private static final double NINE_OF_TEN = 0.9;

    private final MessageSource messages;
    private final Municipality municipality;

    PlanTexts(MessageSource messages, Municipality municipality) {
        this.messages = messages;
        this.municipality = municipality;
    }

    public String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, locale()));
    }

    Numbers numbers() {
        return new Numbers(locale());
    }

    public String municipality() {
        return municipality.name().replaceFirst("^Gemeente ", "");
    }

    public String month(YearMonth month) {
        return text("month." + month.getMonthValue()) + " " + month.getYear();
    }

    public String day(Instant moment) {
        return moment.atZone(DutchTime.ZONE).format(DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT));
    }

    public String posts(double value) {
        return numbers().tenth(value);
    }

    /** From the light to the heavy end. */
    public String band(Band band) {
        return text("hands.band", posts(band.low()), posts(band.high()));
    }

    /** Whether hands are short, with how many. */
    public String verdict(Prospect prospect) {
        var missing = prospect.missing();
        if (prospect.isShort()) {
            return text(
                    "hands.verdict.short",
                    posts(Math.max(0, missing.low())),
                    posts(missing.high()),
                    posts(missing.likely()));
        }
        if (prospect.isAmple()) {
            return text("hands.verdict.ample", posts(-missing.high()), posts(-missing.low()));
        }
        return posts(missing.high()).equals(posts(0))
                ? text("hands.verdict.fits")
                : text("hands.verdict.within", posts(missing.high()));
    }

    /** How long people would wait for a first contact, or that there is no end to it. */
    public String outlook(Prospect prospect) {
        var above = prospect.above();
        if (prospect.grows()) {
            var grows = text("hands.outlook.grows", posts(prospect.growth()));
            return above.outlook() instanceof Outlook.Steady
                    ? grows + " " + text("hands.outlook.but", above.hands(), mean(above), nineOfTen(above))
                    : grows;
        }
        var below = prospect.below();
        var settles = text("hands.outlook.settles", above.hands(), mean(above), nineOfTen(above));
        if (below.hands() == above.hands()) {
            return settles;
        }
        return (below.outlook() instanceof Outlook.Steady
                        ? text("hands.outlook.settles", below.hands(), mean(below), nineOfTen(below))
                        : text("hands.outlook.grows-with", below.hands()))
                + " "
                + settles;
    }

    private String mean(Line line) {
        return line.outlook() instanceof Outlook.Steady steady ? days(steady.meanWait()) : text("hands.no-end");
    }

    private String nineOfTen(Line line) {
        return line.outlook() instanceof Outlook.Steady steady
                ? days(steady.timeFor(NINE_OF_TEN))
                : text("hands.no-end");
    }

    /** Working days, rounded up: a promise that is kept is better than a number that is exact. */
    String days(double weeks) {
        double days = weeks * WORKING_DAYS;
        return days < 1
                ? text("hands.days.less")
                : days > LONG_WAIT_DAYS
                        ? text("hands.days.more", (int) LONG_WAIT_DAYS)
                        : text("hands.days", (int) Math.ceil(days - 1e-9));
    }

    /** What is asked, in words. */
    public String change(WhatIf change) {
        if (change.equals(WhatIf.NOTHING)) {
            return text("hands.change.nothing");
        }
        var parts = new ArrayList<String>();
        if (change.extraHands() != 0) {
            double hands = Math.abs(change.extraHands());
            parts.add(text(
                    (change.extraHands() > 0 ? "hands.change.more" : "hands.change.fewer") + (hands == 1 ? ".one" : ""),
                    numbers().typed(hands)));
        }
        if (change.questionsPercent() != 0) {
            parts.add(text(
                    change.questionsPercent() > 0 ? "hands.change.questions-more" : "hands.change.questions-fewer",
                    Math.abs(change.questionsPercent())));
        }
        if (change.taskPercent() != WhatIf.NOTHING.taskPercent()) {
            parts.add(text("hands.change.task", WhatIf.NOTHING.taskPercent() - change.taskPercent()));
        }
        return String.join(", ", parts);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
