package nl.handenindewijk.neighbourhood.imports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Files in the official layouts with invented content, and streams that are too long to be files. */
final class AreaFiles {

    static final String KEY_FIGURES = "kwb-2024.csv";
    static final String KEY_FIGURES_BEFORE = "kwb-2023.csv";
    static final String ADDRESSES = "pc6hnr20250801_gwb.csv";
    static final String LIVEABILITY = "leefbaarometer-wijken.csv";
    static final String DISTRICTS = "wijken.geojson";
    static final String QUARTERS = "buurten.geojson";
    static final String CROSSWALK = "codes-2024.csv";

    private AreaFiles() {}

    static String text(String name) {
        try (var in = AreaFiles.class.getResourceAsStream("/areas/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ImportFile file(String text) {
        return file(text, StandardCharsets.UTF_8);
    }

    static ImportFile file(String text, Charset charset) {
        return file(text.getBytes(charset));
    }

    static ImportFile file(byte[] bytes) {
        return () -> new ByteArrayInputStream(bytes);
    }

    /** A beginning, and then the same letter until there are so many bytes. */
    static ImportFile endless(String beginning, char letter, long bytes) {
        return () -> new InputStream() {
            private final byte[] begin = beginning.getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return at >= bytes ? -1 : at < begin.length ? begin[(int) at++] : next();
            }

            private int next() {
                at++;
                return letter;
            }

            @Override
            public int read(byte[] to, int from, int length) {
                if (length == 0) {
                    return 0;
                }
                if (at < begin.length) {
                    to[from] = (byte) read();
                    return 1;
                }
                if (at >= bytes) {
                    return -1;
                }
                int many = (int) Math.min(length, bytes - at);
                Arrays.fill(to, from, from + many, (byte) letter);
                at += many;
                return many;
            }
        };
    }
}
