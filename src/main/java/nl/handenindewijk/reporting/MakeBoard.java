package nl.handenindewijk.reporting;

import static nl.handenindewijk.reporting.YearBook.CONTACT;
import static nl.handenindewijk.reporting.YearBook.RECEIVED;

import java.text.NumberFormat;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.neighbourhood.District;
import nl.handenindewijk.reporting.Board.Fact;
import nl.handenindewijk.reporting.TableView.Line;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says in plain words how a district is doing: whole quarters only, from the same figures as the report. */
@Component
class MakeBoard {

    private static final int QUARTERS = 6;

    private final SafeBooks books;
    private final ReportTexts texts;
    private final BoardChanges changes;
    private final BorderBreaks borders;
    private final ObjectProvider<DistrictHands> hands;
    private final Clock clock;

    MakeBoard(
            SafeBooks books,
            ReportTexts texts,
            BoardChanges changes,
            BorderBreaks borders,
            ObjectProvider<DistrictHands> hands,
            Clock clock) {
        this.books = books;
        this.texts = texts;
        this.changes = changes;
        this.borders = borders;
        this.hands = hands;
        this.clock = clock;
    }

    Board make(District district) {
        var quarter = lastWhole();
        return new Board(
                district.name(),
                texts.period(quarter),
                facts(quarter, district.code()),
                changes.of(quarter, district.code()),
                quarters(quarter, district.code()));
    }

    /** The last quarter that is over. */
    Period lastWhole() {
        return Period.quarterOf(YearMonth.from(DutchTime.today(clock))).quarterBefore();
    }

    private List<Fact> facts(Period quarter, String district) {
        var book = books.ofYear(quarter.year());
        var received = book.cell(quarter.code(), district, RECEIVED);
        var waiting = book.waiting(quarter.code(), district);
        var facts = new ArrayList<Fact>();
        facts.add(fact("asked", texts.shown(received).text(), ""));
        facts.add(fact(
                "picked-up",
                texts.share(book.cell(quarter.code(), district, CONTACT), received)
                        .text(),
                texts.text("reporting.board.picked-up.means")));
        facts.add(fact(
                "half",
                texts.half(waiting).text(),
                waiting.map(w -> texts.text("reporting.board.nine", w.nineOfTen()))
                        .orElse("")));
        facts.add(fact(
                "dropped",
                texts.share(book.cell(quarter.code(), district, Reach.DROPPED_OUT.name()), received)
                        .text(),
                texts.text("reporting.board.dropped.means")));
        facts.add(hands.stream()
                .findFirst()
                .flatMap(planner -> planner.of(district))
                .map(this::hands)
                .orElseGet(() -> fact("hands", texts.text("reporting.too-few"), "")));
        return facts;
    }

    private Fact hands(DistrictHands.Hands hands) {
        var needed = hands.least() == hands.most()
                ? number(hands.least())
                : texts.text("reporting.board.between", number(hands.least()), number(hands.most()));
        return fact(
                "hands",
                texts.text("reporting.board.hands.value", number(hands.available()), needed),
                hands.missing() == 0
                        ? texts.text("reporting.board.hands.means")
                        : texts.text("reporting.board.hands.missing", number(hands.missing())));
    }

    private Fact fact(String code, String value, String note) {
        return new Fact(texts.text("reporting.board." + code), value, note);
    }

    private TableView quarters(Period last, String district) {
        var lines = Stream.iterate(last, Period::quarterBefore)
                .limit(QUARTERS)
                .map(quarter -> line(quarter, district))
                .toList();
        return new TableView(
                "kwartalen",
                texts.text("reporting.board.caption") + border(last, district),
                texts.text("reporting.quarter"),
                Stream.of("asked", "picked-up", "half", "dropped")
                        .map(code -> texts.text("reporting.board." + code))
                        .toList(),
                lines,
                null);
    }

    private String border(Period last, String district) {
        int first = Stream.iterate(last, Period::quarterBefore)
                .limit(QUARTERS)
                .mapToInt(Period::year)
                .min()
                .orElseThrow();
        return borders.between(first - 1, last.year()).entrySet().stream()
                .filter(each -> each.getValue().contains(district))
                .map(each -> " " + texts.text("reporting.board.border", String.valueOf(each.getKey())))
                .collect(Collectors.joining());
    }

    private Line line(Period quarter, String district) {
        var book = books.ofYear(quarter.year());
        return new Line(
                texts.period(quarter),
                List.of(
                        texts.shown(book.cell(quarter.code(), district, RECEIVED)),
                        texts.shown(book.cell(quarter.code(), district, CONTACT)),
                        texts.half(book.waiting(quarter.code(), district)),
                        texts.shown(book.cell(quarter.code(), district, Reach.DROPPED_OUT.name()))));
    }

    private static String number(double posts) {
        return NumberFormat.getInstance(LocaleContextHolder.getLocale()).format(posts);
    }
}
