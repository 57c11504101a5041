package nl.handenindewijk.neighbourhood.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Letters of a file of features, of which none may be so large that it would not fit in memory: features are separated
 * by the name of their type, which must come by now and then.
 */
final class Feature extends FilterReader {

    private static final long MOST_WITHOUT_A_FEATURE = 32L << 20;
    private static final String SIGN = "\"Feature\"";

    private long since;
    private int matched;

    Feature(Reader in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        var one = new char[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(char[] buffer, int from, int length) throws IOException {
        int read = super.read(buffer, from, length);
        for (int i = from; i < from + read; i++) {
            matched = buffer[i] == SIGN.charAt(matched) ? matched + 1 : buffer[i] == '"' ? 1 : 0;
            if (matched == SIGN.length()) {
                matched = 0;
                since = 0;
            }
        }
        since += read;
        if (since > MOST_WITHOUT_A_FEATURE) {
            throw new TooLarge();
        }
        return read;
    }

    /** No feature for too long. */
    static final class TooLarge extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
