package nl.handenindewijk.neighbourhood.imports;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** How far a file is read, counted in bytes; it is read twice, first as bytes and then line by line. */
final class Progress {

    private static final int TIMES_READ = 2;
    private static final int ALMOST = 99;

    private final UUID id;
    private final Path path;
    private final long size;
    private final AtomicLong read = new AtomicLong();
    private volatile long lines;

    Progress(UUID id, Path path, long size) {
        this.id = id;
        this.path = path;
        this.size = size;
    }

    UUID id() {
        return id;
    }

    long lines() {
        return lines;
    }

    void lines(long count) {
        lines = count;
    }

    /** Never all of it before the end. */
    int percent() {
        return size == 0 ? 0 : (int) Math.min(ALMOST, 100 * read.get() / (TIMES_READ * size));
    }

    ImportFile file() {
        return () -> new BufferedInputStream(new Counting(Files.newInputStream(path)), 1 << 16);
    }

    private final class Counting extends FilterInputStream {

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            int count = super.read(buffer, from, most);
            read.addAndGet(Math.max(0, count));
            return count;
        }
    }
}
