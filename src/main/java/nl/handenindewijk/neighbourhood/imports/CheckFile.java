package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import nl.handenindewijk.neighbourhood.imports.FileReader.Wanted;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.Municipality;
import nl.handenindewijk.shared.UseCase;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Reads a file whole and keeps what is in it apart, for somebody to confirm. Nothing of the portal uses it yet; of a file
 * with one wrong line nothing is kept at all.
 */
@UseCase
class CheckFile {

    private final ImportBook book;
    private final AddressCheck addresses;
    private final JdbcClient database;
    private final DataSource connections;
    private final Municipality municipality;
    private final Clock clock;

    CheckFile(
            ImportBook book,
            AddressCheck addresses,
            JdbcClient database,
            DataSource connections,
            Municipality municipality,
            Clock clock) {
        this.book = book;
        this.addresses = addresses;
        this.database = database;
        this.connections = connections;
        this.municipality = municipality;
        this.clock = clock;
    }

    /**
     * A file to check.
     *
     * @param by null if a command asked
     * @param progress hears the number of lines, now and then
     */
    record Input(
            ImportKind kind,
            int year,
            ImportFile file,
            @Nullable UUID by,
            LongConsumer progress) {}

    /**
     * @return the id to confirm
     * @throws Refused with a report of what is wrong
     */
    UUID check(Input input) {
        var report = new Report(input.progress());
        var id = Ids.next(clock.instant());
        if (!book.isAlone()) {
            report.refuse(0, Reason.ALREADY_RUNNING, "");
            throw new Refused(report);
        }
        try (var source = Source.of(input.file(), input.kind())) {
            var text = Text.of(source.file(), input.kind().isJson());
            book.begin(id, input.kind(), input.year(), clock.instant(), input.by(), text.fingerprint());
            copy(input, id, text, report);
            if (report.isSound()) {
                checkTogether(input.kind(), id, report);
            }
        } catch (Unreadable e) {
            e.addTo(report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("The rows of an import did not reach the database", e);
        }
        if (!report.isSound()) {
            throw new Refused(report);
        }
        book.count(id, report);
        return id;
    }

    private void copy(Input input, UUID id, Text text, Report report) throws IOException, SQLException, Unreadable {
        if (input.kind() == ImportKind.ADDRESSES) {
            addresses.begin();
        }
        var connection = DataSourceUtils.getConnection(connections);
        try (var sink = new CopySink(connection, input.kind(), id)) {
            var wanted = new Wanted(input.year(), municipality.code().substring(2), input.kind());
            reader(input.kind()).read(text, wanted, report, sink);
            if (report.isSound()) {
                sink.done();
            }
        } finally {
            DataSourceUtils.releaseConnection(connection, connections);
        }
    }

    private static FileReader reader(ImportKind kind) {
        return switch (kind) {
            case KEY_FIGURES -> new KeyFigureReader();
            case ADDRESSES -> new AddressReader();
            case LIVEABILITY -> new LiveabilityReader();
            case DISTRICTS, QUARTERS -> new BorderReader();
            case CROSSWALK -> new CrosswalkReader();
        };
    }

    /** What only shows when all lines are there. */
    private void checkTogether(ImportKind kind, UUID id, Report report) {
        if (kind == ImportKind.ADDRESSES) {
            addresses.check(report);
            if (report.isSound()) {
                addresses.keep(id);
            }
        } else if (kind == ImportKind.QUARTERS) {
            database.sql("select code from neighbourhood_import_area where import_id = :id and not exists"
                            + " (select from neighbourhood_district d where d.code = 'WK' || substr(neighbourhood_import_area.code, 3, 6))"
                            + " order by code")
                    .param("id", id)
                    .query(String.class)
                    .list()
                    .forEach(code -> report.refuse(0, Reason.UNKNOWN_DISTRICT, code));
        }
    }
}
