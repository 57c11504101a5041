package nl.handenindewijk.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.settings.SettingsSheet;
import nl.handenindewijk.settings.SheetValues;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How many months a request is kept after it ended (<i>bewaartermijn</i>), per theme and way it ended, and what is done
 * then. The preview counts what would go next month; going itself is another command's.
 */
@Component
class RetentionSheet implements SettingsSheet {

    private static final String HELPED = "geholpen";
    private static final String INFORMED = "informatie";
    private static final String WITHDRAWN = "ingetrokken";
    private static final String ACTION = "actie";
    private static final List<String> ACTIONS = List.of("ANONIMISEREN", "VERWIJDEREN");
    private static final int LONGEST = 360;

    /** Wmo 5.3.4: fifteen years; youth: twenty; see the record of decisions for those that are not settled in law. */
    private static final Map<Theme, Integer> YEARS =
            Map.of(Theme.WMO, 15, Theme.MANTELZORG, 15, Theme.OPVOEDEN, 20, Theme.SCHEIDEN, 20);

    private static final int OTHER_YEARS = 5;

    private final JdbcClient database;
    private final ReportingSettings settings;
    private final Clock clock;

    RetentionSheet(JdbcClient database, ReportingSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String code() {
        return "bewaren";
    }

    @Override
    public List<Row> rows() {
        return Arrays.stream(Theme.values())
                .map(theme -> new Row(theme.name(), "theme." + theme))
                .toList();
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.number(HELPED, 1, LONGEST),
                Column.number(INFORMED, 1, LONGEST),
                Column.number(WITHDRAWN, 1, LONGEST),
                Column.choice(ACTION, ACTIONS));
    }

    @Override
    public String initial(String row, String column) {
        return switch (column) {
            case HELPED -> String.valueOf(12 * YEARS.getOrDefault(Theme.valueOf(row), OTHER_YEARS));
            case INFORMED -> "12";
            case WITHDRAWN -> "2";
            default -> ACTIONS.get(0);
        };
    }

    @Override
    public List<MessageSourceResolvable> preview(SheetValues values) {
        var month = YearMonth.from(DutchTime.today(clock)).plusMonths(1);
        var lines = new ArrayList<MessageSourceResolvable>();
        for (var theme : Theme.values()) {
            long going = going(theme.name(), values, month.atEndOfMonth());
            if (going > 0) {
                lines.add(new DefaultMessageSourceResolvable(
                        new String[] {
                            going < settings.smallestCount() ? "settings.bewaren.few" : "settings.bewaren.going"
                        },
                        new Object[] {
                            new DefaultMessageSourceResolvable("theme." + theme),
                            going < settings.smallestCount() ? settings.smallestCount() : going,
                            new DefaultMessageSourceResolvable(
                                    "settings.bewaren.actie." + values.text(theme.name(), ACTION))
                        }));
            }
        }
        return lines.isEmpty() ? List.of(new DefaultMessageSourceResolvable("settings.bewaren.none")) : lines;
    }

    /** Closed so long ago that they would be gone at the end of a month; what should be gone before counts as well. */
    private long going(String theme, SheetValues values, LocalDate end) {
        return database.sql("""
                        select count(*) from reporting_request where theme = :theme and not open and closed_on is not null
                          and closed_on + make_interval(months => case
                              when reach = 'DROPPED_OUT' then :withdrawn when outcome = 'INFO_ADVIES' then :informed
                              else :helped end) <= :end""")
                .param("theme", theme)
                .param("withdrawn", values.number(theme, WITHDRAWN))
                .param("informed", values.number(theme, INFORMED))
                .param("helped", values.number(theme, HELPED))
                .param("end", end)
                .query(Long.class)
                .single();
    }
}
