package nl.handenindewijk.neighbourhood.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is text in one encoding from beginning to end: UTF-8, or windows-1252 as Statistics Netherlands uses in some
 * years. Is looked through once as bytes, in little memory, before anybody reads it.
 *
 * @param fingerprint SHA-256 in hexadecimal
 */
record Text(ImportFile file, Charset encoding, String fingerprint) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    static Text of(ImportFile file, boolean json) throws IOException, Unreadable {
        var digest = sha256();
        var look = new Encodings(json);
        try (InputStream in = new DigestInputStream(file.open(), digest)) {
            var buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                look.at(buffer, read);
            }
        }
        var encoding = look.isUtf8() ? StandardCharsets.UTF_8 : WINDOWS;
        return new Text(file, encoding, HexFormat.of().formatHex(digest.digest()));
    }

    Reader reader() throws IOException {
        var reader = new BufferedReader(new InputStreamReader(file.open(), encoding), BUFFER);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return reader;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
