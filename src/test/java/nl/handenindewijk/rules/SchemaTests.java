package nl.handenindewijk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.shared.crypto.EncryptedColumn;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables say the same as the code. */
@PortalTest
class SchemaTests {

    /** Which enum a column with a fixed list of values holds. */
    private static final Map<String, String> ENUMS = Map.ofEntries(
            Map.entry("casework_help_request.channel", "casework.submission.NewHelpRequest$Channel"),
            Map.entry("casework_help_request.sender", "casework.submission.NewHelpRequest$Sender"),
            Map.entry("casework_help_request.danger_answer", "casework.submission.NewHelpRequest$DangerAnswer"),
            Map.entry("casework_help_request.level", "casework.Level"),
            Map.entry("casework_help_request.promise_level", "casework.Level"),
            Map.entry("casework_danger_sign.kind", "dangersigns.DangerKind"),
            Map.entry("casework_danger_sign.verdict", "casework.SignVerdict"),
            Map.entry("casework_link.kind", "casework.related.LinkKind"),
            Map.entry("casework_access.kind", "casework.AccessDecision"),
            Map.entry("casework_timeline.actor_kind", "casework.Actor$Kind"),
            Map.entry("casework_help_request.status", "casework.Status"),
            Map.entry("casework_help_request.qualification", "casework.Qualification"),
            Map.entry("meldcode_entry.step", "meldcode.Step"),
            Map.entry("attachments_file.kind", "attachments.check.FileKind"),
            Map.entry("casework_feedback.helped", "casework.resident.OwnFeedback$Helped"),
            Map.entry("reporting_request.helped", "casework.resident.OwnFeedback$Helped"),
            Map.entry("goals_goal.domain", "goals.Domain"),
            Map.entry("goals_goal.state", "goals.GoalState"),
            Map.entry("goals_score.domain", "goals.Domain"),
            Map.entry("agenda_task.state", "agenda.TaskState"),
            Map.entry("agenda_appointment.how", "agenda.How"),
            Map.entry("agenda_appointment.state", "agenda.AppointmentState"),
            Map.entry("audit_entry.actor_kind", "audit.Entry$Actor"),
            Map.entry("neighbourhood_import.kind", "neighbourhood.imports.ImportKind"),
            Map.entry("neighbourhood_import_run.kind", "neighbourhood.imports.ImportKind"),
            Map.entry("neighbourhood_import_run.state", "neighbourhood.imports.ImportRun$State"),
            Map.entry("neighbourhood_import.state", "neighbourhood.imports.ImportState"),
            Map.entry("phrases_change.what", "phrases.OldText$What"),
            Map.entry("signals_import.state", "signals.SignalImport$State"),
            Map.entry("signals_signal.creditor", "signals.Creditor"),
            Map.entry("directory_service.status", "directory.ServiceStatus"),
            Map.entry("referral_referral.kind", "referral.Referral$Kind"),
            Map.entry("referral_referral.state", "referral.Referral$State"),
            Map.entry("helper_access.agreed_how", "helper.Agreement"),
            Map.entry("directory_import.state", "directory.hsds.Import$State"),
            Map.entry("notification_notice.kind", "notification.NoticeKind"),
            Map.entry("helplines_change.what", "helplines.HelpLineChanged$What"),
            Map.entry("staff_worker_role.role", "staff.Role"));

    /** Lists that no enum stands for: the statements that write them name the values, and the table guards them. */
    private static final Set<String> STATEMENTS_ONLY = Set.of(
            "audit_entry.result",
            "casework_feedback.wish",
            "intake_draft.step",
            "notification_notice.state",
            "reporting_count.dimension",
            "reporting_count.measure",
            "reporting_request.met",
            "staff_leave.kind");

    private static final Pattern LIST = Pattern.compile("^CHECK \\(\\((\\w+) = ANY \\(ARRAY\\[(.*)]\\)\\)\\)$");
    private static final Pattern VALUE = Pattern.compile("'([^']*)'");

    @Autowired
    private Database database;

    @Autowired
    private List<EncryptedColumn> encrypted;

    @Test
    void listsOfValuesAreThoseOfTheCode() {
        var differences = new TreeMap<String, String>();
        lists().forEach((column, values) -> {
            var type = ENUMS.get(column);
            if (type == null && !STATEMENTS_ONLY.contains(column)) {
                differences.put(column, "no enum named for " + values);
            } else if (type != null && !constants(type).equals(values)) {
                differences.put(column, values + " but the code has " + constants(type));
            }
        });
        assertThat(differences).isEmpty();
        assertThat(lists().keySet()).containsAll(ENUMS.keySet());
    }

    private Map<String, TreeSet<String>> lists() {
        var found = new TreeMap<String, TreeSet<String>>();
        database.sql()
                .query(
                        "select conrelid::regclass::text as owner, pg_get_constraintdef(oid) as rule from pg_constraint"
                                + " where contype = 'c' and connamespace = 'public'::regnamespace",
                        row -> {
                            var match = LIST.matcher(row.getString("rule"));
                            if (match.matches()) {
                                found.put(
                                        row.getString("owner") + "." + match.group(1),
                                        VALUE.matcher(match.group(2))
                                                .results()
                                                .map(value -> value.group(1))
                                                .collect(Collectors.toCollection(TreeSet::new)));
                            }
                        });
        return found;
    }

    private static TreeSet<String> constants(String type) {
        try {
            return Stream.of(Class.forName("nl.handenindewijk." + type).getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (ClassNotFoundException e) {
            return new TreeSet<>(List.of("no " + type));
        }
    }

    /** A column of bytes is a keyed hash by its name, or is known to key rotation. */
    @Test
    void everyEncryptedColumnIsDeclared() {
        var bytes = database.sql()
                .queryForList(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = 'public' and data_type = 'bytea'"
                                + " and table_name not like 'spring_session%' and column_name not like '%\\_hash'",
                        String.class);
        assertThat(encrypted.stream().map(column -> column.table() + "." + column.column()))
                .containsExactlyInAnyOrderElementsOf(bytes);
    }

    @Test
    void everyTableHasAPrimaryKeyAndAModule() {
        var nameless = database.sql()
                .queryForList(
                        "select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace"
                                + " and not exists (select from pg_constraint where conrelid = pg_class.oid and contype = 'p')",
                        String.class);
        assertThat(nameless).isEmpty();
        assertThat(database.tables())
                .allMatch(
                        table -> table.matches(
                                "(neighbourhood|staff|casework|agenda|goals|live|phrases|intake|audit|reporting|hands|attachments|meldcode|helplines|notification|settings|terms|spring_session|event|directory|referral|network|signals|helper)(_.*)?"));
    }

    /** Foreign keys bind inside a module; across modules only ids go. */
    @Test
    void foreignKeysStayInsideAModule() {
        var across = database.sql()
                .queryForList(
                        "select conname from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace"
                                + " and split_part(conrelid::regclass::text, '_', 1) <> split_part(confrelid::regclass::text, '_', 1)",
                        String.class);
        assertThat(across).isEmpty();
    }
}
