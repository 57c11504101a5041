package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Takes rows in the order of the columns of {@link ImportKind}. */
@FunctionalInterface
interface RowSink {

    void row(@Nullable Object... values) throws IOException;
}
