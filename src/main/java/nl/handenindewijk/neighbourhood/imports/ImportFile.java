package nl.handenindewijk.neighbourhood.imports;

import java.io.IOException;
import java.io.InputStream;

/** A file that can be read more than once, each time from its beginning. */
@FunctionalInterface
interface ImportFile {

    InputStream open() throws IOException;
}
