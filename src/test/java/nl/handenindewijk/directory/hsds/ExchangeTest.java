package nl.handenindewijk.directory.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.DirectoryChanged.What;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.SaveService;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.Shop;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.testing.Cast;
import nl.handenindewijk.testing.Database;
import nl.handenindewijk.testing.MovableClock;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** The social map goes out and comes back the same; a file with anything wrong in it changes nothing. */
@PortalTest
class ExchangeTest {

    private static final UUID ADA = Cast.ADA.id();

    @Autowired
    CheckHsds check;

    @Autowired
    ApplyHsds apply;

    @Autowired
    UndoHsds undo;

    @Autowired
    HsdsBook book;

    @Autowired
    HsdsWriter writer;

    @Autowired
    FindServices find;

    @Autowired
    StoreServices store;

    @Autowired
    SaveService save;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MovableClock clock;

    @Autowired
    Database database;

    private static final Service ONE =
            Shop.service(1, "Formulierenhulp", Set.of(Theme.GELD, Theme.TAAL), List.of("WK999901"), "nl", "ar");
    private static final Service TWO = Shop.service(2, "Taalcafé \"Het Kamp\"", Set.of(Theme.TAAL), List.of(), "nl");

    @Test
    void anExportHasWhatThePublishedSchemaRequires() throws Exception {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(ExchangeTest.class.getResourceAsStream("/directory/hsds-3.0.json"));
        var errors = schema.validate(
                // the validator knows the top-level domains that exist
                writer.write(List.of(ONE, TWO)).replace("lindeveen.example", "lindeveen.nl"),
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        assertThat(errors).isEmpty();
        var without = writer.write(List.of(ONE)).replace("\"address_1\"", "\"address1\"");
        assertThat(schema.validate(without, InputFormat.JSON))
                .as("the schema sees faults")
                .isNotEmpty();
    }

    /** Names of fields are kept to be shown; they are as much somebody else's text as what stands in them. */
    @Test
    void aStrangeNameOfAFieldIsRefusedAndTenThousandAreCountedTogether() {
        var file = writer.write(List.of(ONE));
        for (var name : List.of("x\\u0000y", "\\ud800", "a\\u001bb")) {
            assertThatThrownBy(() -> check(
                            file.replaceFirst("\"name\"", "\"" + name.replace("\\", "\\\\") + "\" : \"z\", \"name\"")))
                    .as(name)
                    .isInstanceOf(Refused.class);
        }
        var many = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            many.append("\"f").append(i).append("\" : 1, ");
        }
        var kept = check(file.replaceFirst("\"name\"", many + "\"name\""));
        assertThat(book.find(kept).orElseThrow().leftOut()).hasSizeLessThan(300).containsEntry("...", 9_800);
    }

    @Test
    void comesBackTheSameAndTwiceChangesNothing() {
        use(writer.write(List.of(ONE, TWO)));
        assertThat(find.everything()).containsExactlyInAnyOrder(ONE, TWO);

        var again = check(writer.write(find.everything()));
        assertThat(book.find(again)).get().satisfies(one -> {
            assertThat(one.added()).isZero();
            assertThat(one.changed()).isZero();
            assertThat(one.same()).isEqualTo(2);
        });
        assertThat(apply.apply(new ApplyHsds.Input(again, ADA))).isTrue();
        assertThat(apply.apply(new ApplyHsds.Input(again, ADA)))
                .as("a second click")
                .isFalse();
        assertThat(find.version(ONE.id())).as("untouched").isZero();
    }

    @Test
    void nothingChangesBeforeSomebodyConfirmsAndTheLastCanBeTakenBack() {
        use(writer.write(List.of(ONE)));
        clock.advance(java.time.Duration.ofHours(1));
        var renamed = writer.write(List.of(ONE, TWO)).replace("Formulierenhulp", "Papierhulp");
        var id = check(renamed);
        assertThat(find.everything()).containsExactly(ONE);

        apply.apply(new ApplyHsds.Input(id, ADA));
        assertThat(find.everything())
                .extracting(Service::name)
                .contains("Papierhulp")
                .hasSize(2);
        assertThat(undo.undo(new UndoHsds.Input(id, ADA))).isTrue();
        assertThat(find.everything()).containsExactly(ONE);
        assertThat(undo.undo(new UndoHsds.Input(id, ADA))).isFalse();
        assertThat(database.sql()
                        .queryForList(
                                "select action from audit_entry where object = 'DIRECTORY' order by id", String.class))
                .containsExactly("DIRECTORY_IMPORTED", "DIRECTORY_IMPORTED", "DIRECTORY_IMPORT_UNDONE");
    }

    @Test
    void whatSomebodyWorkedOnSinceIsNotTakenBack() {
        var id = use(writer.write(List.of(ONE)));
        clock.advance(java.time.Duration.ofHours(1));
        save.handle(
                new SaveService.Input(ONE.checkedOn(java.time.LocalDate.of(2026, 3, 9)), 0, What.SERVICE_CHECKED, ADA));
        assertThat(undo.undo(new UndoHsds.Input(id, ADA))).isFalse();
        assertThat(find.everything()).hasSize(1);
    }

    static Stream<Arguments> wrong() {
        var id = "00000000-0000-7000-8000-000000000009";
        var organisation = "\"organization\":{\"id\":\"" + id + "\",\"name\":\"O\",\"description\":\"D\"}";
        var head = "[{\"id\":\"" + id + "\",\"name\":\"N\",\"status\":\"active\"," + organisation;
        return Stream.of(
                Arguments.of("", Reason.EMPTY, ""),
                Arguments.of("[]", Reason.EMPTY, ""),
                Arguments.of("PK\u0003\u0004zip", Reason.NOT_JSON, "1"),
                Arguments.of("<html></html>", Reason.NOT_JSON, "1"),
                Arguments.of("{\"a\":1}", Reason.NOT_HSDS, ""),
                Arguments.of("[".repeat(5000), Reason.TOO_DEEP, ""),
                Arguments.of("[" + "{},".repeat(5001) + "{}]", Reason.TOO_MANY, ""),
                Arguments.of("[{\"id\":\"a\",\"id\":\"b\"}]", Reason.NAME_TWICE, "1"),
                Arguments.of(head + "}] x", Reason.NOT_JSON, "1"),
                Arguments.of("[1]", Reason.NO_OBJECT, ""),
                Arguments.of(head.replace("\"name\":\"N\",", "") + "}]", Reason.MISSING, "name"),
                Arguments.of(head.replace("\"name\":\"N\"", "\"name\":7") + "}]", Reason.NOT_TEXT, "name"),
                Arguments.of(head.replace("\"N\"", "\"" + "n".repeat(201) + "\"") + "}]", Reason.TOO_LONG, "name"),
                Arguments.of(head.replace("\"N\"", "\"N\\u0000\"") + "}]", Reason.CONTROL_CHARACTER, "name"),
                Arguments.of(head.replace("\"N\"", "\"N\\ud800\"") + "}]", Reason.CONTROL_CHARACTER, "name"),
                Arguments.of(head.replaceFirst(id, "7") + "}]", Reason.BAD_ID, "id"),
                Arguments.of(head + "}," + head.substring(1) + "}]", Reason.ID_TWICE, "id"),
                Arguments.of(head.replace("active", "open") + "}]", Reason.BAD_STATUS, "status"),
                Arguments.of(head.replace("\"D\"", "null") + "}]", Reason.MISSING, "organization.description"),
                Arguments.of(head + ",\"url\":\"javascript:alert(1)\"}]", Reason.BAD_ADDRESS_ON_THE_WEB, "url"),
                Arguments.of(head + ",\"email\":\"a@b\"}]", Reason.BAD_EMAIL, "email"),
                Arguments.of(head + ",\"email\":\"a@b.nl\\r\\nBcc: x@y.nl\"}]", Reason.BAD_EMAIL, "email"),
                Arguments.of(head + ",\"phones\":{}}]", Reason.NO_OBJECT, "phones"),
                Arguments.of(
                        head + ",\"phones\":[{\"id\":\"" + id + "\",\"number\":\"bel\"}]}]",
                        Reason.BAD_PHONE,
                        "phones[0].number"),
                Arguments.of(head + ",\"assured_date\":\"2026-02-30\"}]", Reason.BAD_DATE, "assured_date"),
                Arguments.of(
                        head + ",\"languages\":[{\"id\":\"" + id + "\",\"code\":\"Nederlands\"}]}]",
                        Reason.BAD_LANGUAGE,
                        "languages[0].code"),
                Arguments.of(
                        head + ",\"service_areas\":[{\"id\":\"" + id + "\",\"extent\":\"WK000000\"}]}]",
                        Reason.UNKNOWN_AREA,
                        "service_areas[0].extent"),
                Arguments.of(
                        hours(head, "MO", "09:00", "08:00"), Reason.ENDS_BEFORE_IT_BEGINS, "schedules[0].closes_at"),
                Arguments.of(hours(head, "XX", "09:00", "10:00"), Reason.BAD_DAY, "schedules[0].byday"),
                Arguments.of(hours(head, "MO", "9 uur", "10:00"), Reason.BAD_TIME, "schedules[0].opens_at"),
                Arguments.of(hours(head, "MO", "09:00Z", "10:00Z"), Reason.OTHER_ZONE, "schedules[0].opens_at"));
    }

    private static String hours(String head, String day, String from, String until) {
        return head
                + ",\"schedules\":[{\"id\":\"00000000-0000-7000-8000-000000000009\",\"freq\":\"WEEKLY\",\"byday\":\""
                + day + "\",\"opens_at\":\"" + from + "\",\"closes_at\":\"" + until + "\"}]}]";
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsWrongIsToldWithItsPlaceAndNothingIsKept(String file, Reason reason, String place) {
        var refused = catchThrowableOfType(Refused.class, () -> check(file));
        assertThat(refused.report().problems())
                .extracting(Report.Problem::reason, Report.Problem::place)
                .contains(org.assertj.core.groups.Tuple.tuple(reason, place));
        assertThat(book.latest()).isEmpty();
        assertThat(find.everything()).isEmpty();
    }

    @Test
    void bytesThatAreNoTextOrTooManyAreRefused() {
        assertThatThrownBy(() -> check.check(
                        new CheckHsds.Input(new ByteArrayInputStream(new byte[] {(byte) 0xff, (byte) 0xfe, 0}), ADA)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.report().problems().get(0).reason())
                                .isEqualTo(Reason.NOT_UTF8));
        assertThatThrownBy(() -> check(" ".repeat(HsdsFile.MOST_BYTES + 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.report().problems().get(0).reason())
                                .isEqualTo(Reason.TOO_LARGE));
    }

    /** Fields that are fine and have no place here are counted, hours that do not come back weekly become words. */
    @Test
    void tellsWhatItDoesNotKeep() {
        var id = "00000000-0000-7000-8000-000000000009";
        var file = "{\"contents\":[{\"id\":\"" + id + "\",\"name\":\"N\",\"status\":\"inactive\",\"description\":null,"
                + "\"organization\":{\"id\":\"" + id
                + "\",\"name\":\"O\",\"description\":\"D\",\"legal_status\":\"bv\"},"
                + "\"funding\":[{\"id\":\"" + id + "\"}],"
                + "\"schedules\":[{\"id\":\"" + id
                + "\",\"freq\":\"MONTHLY\",\"byday\":\"2MO\",\"opens_at\":\"10:00\",\"closes_at\":\"12:00\"},"
                + "{\"id\":\"" + id
                + "\",\"freq\":\"WEEKLY\",\"byday\":\"TU,WE\",\"opens_at\":\"10:00+02:00\",\"closes_at\":\"00:00+02:00\"}]}]}";
        var checked = book.find(check(file)).orElseThrow();
        assertThat(checked.leftOut()).containsOnlyKeys("funding", "organization.legal_status");
        apply.apply(new ApplyHsds.Input(checked.id(), ADA));
        var service = find.everything().get(0);
        assertThat(service.openingNote()).isEqualTo("2MO 10:00 12:00");
        assertThat(service.openings())
                .hasSize(2)
                .allMatch(hours -> hours.until().getHour() == 23);
        assertThat(service.organisation().name()).isEqualTo("O");
    }

    @Test
    void anOrganisationThatIsThereTwiceMustBeTheSame() {
        var other = new Organisation(Shop.ORGANISATION.id(), "Een andere naam", "D", null, null, null);
        var file = writer.write(List.of(
                ONE,
                new Service(
                        TWO.id(),
                        other,
                        TWO.name(),
                        TWO.description(),
                        TWO.status(),
                        TWO.contact(),
                        TWO.terms(),
                        TWO.locations(),
                        TWO.openings(),
                        null,
                        TWO.themes(),
                        TWO.languages(),
                        TWO.areas(),
                        null,
                        null,
                        null)));
        assertThatThrownBy(() -> check(file))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.report().problems().get(0).reason())
                                .isEqualTo(Reason.ORGANISATION_DIFFERS));
    }

    private UUID check(String file) {
        return check.check(new CheckHsds.Input(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), ADA));
    }

    private UUID use(String file) {
        var id = check(file);
        apply.apply(new ApplyHsds.Input(id, ADA));
        return id;
    }
}
