package nl.handenindewijk.hands;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.Contract;
import nl.handenindewijk.staff.Workers;
import nl.handenindewijk.staff.Workforce;
import org.springframework.stereotype.Component;

/** Which part of the contract hours of each worker goes to residents, in per cent; the rest is meetings, training, other tasks. */
@Component
class ShareSheet implements SettingsSheet {

    private static final String SHARE = "aandeel";

    private final Workforce workforce;
    private final Workers workers;
    private final Clock clock;

    ShareSheet(Workforce workforce, Workers workers, Clock clock) {
        this.workforce = workforce;
        this.workers = workers;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "aandelen";
    }

    @Override
    public List<Row> rows() {
        var today = DutchTime.today(clock);
        var ids = workforce.contracts(today, today).stream()
                .map(Contract::workerId)
                .distinct()
                .toList();
        return workers.displayNames(ids).entrySet().stream()
                .map(each -> Row.named(each.getKey().toString(), each.getValue()))
                .sorted(Comparator.comparing(Row::label))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(Column.number(SHARE, 0, 100));
    }

    @Override
    public String initial(String row, String column) {
        return "100";
    }

    /** From 0 to 1; all of it where nothing was said. */
    static double share(SheetValues values, UUID worker) {
        var typed = values.text(worker.toString(), SHARE);
        return typed.isEmpty() ? 1 : Integer.parseInt(typed) / 100.0;
    }
}
