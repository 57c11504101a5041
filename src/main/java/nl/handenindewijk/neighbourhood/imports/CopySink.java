package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Streams rows into PostgreSQL by COPY, a small buffer at a time. Closed before {@link #done}, it takes back everything. */
final class CopySink implements RowSink, AutoCloseable {

    private static final int BUFFER = 1 << 16;

    private final CopyIn copy;
    private final @Nullable String start;
    private final StringBuilder buffer = new StringBuilder(BUFFER + 1024);

    CopySink(Connection connection, ImportKind kind, UUID importId) throws SQLException {
        boolean own = kind != ImportKind.ADDRESSES;
        var columns = (own ? "import_id, " : "") + String.join(", ", kind.columns());
        start = own ? importId.toString() : null;
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + kind.table() + " (" + columns + ") from stdin");
    }

    @Override
    public void row(@Nullable Object... values) throws IOException {
        var first = true;
        if (start != null) {
            buffer.append(start);
            first = false;
        }
        for (var value : values) {
            if (!first) {
                buffer.append('\t');
            }
            first = false;
            append(value);
        }
        buffer.append('\n');
        if (buffer.length() >= BUFFER) {
            flush();
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            buffer.append("\\N");
        } else if (value instanceof Number) {
            buffer.append(value);
        } else {
            var text = value.toString();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                switch (c) {
                    case '\\' -> buffer.append("\\\\");
                    case '\t' -> buffer.append("\\t");
                    case '\n' -> buffer.append("\\n");
                    case '\r' -> buffer.append("\\r");
                    default -> buffer.append(c);
                }
            }
        }
    }

    private void flush() throws IOException {
        try {
            var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(bytes, 0, bytes.length);
            buffer.setLength(0);
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** All rows are in. */
    void done() throws IOException, SQLException {
        flush();
        copy.endCopy();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
