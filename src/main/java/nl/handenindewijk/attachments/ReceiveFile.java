package nl.handenindewijk.attachments;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import nl.handenindewijk.attachments.check.FileJudge;
import nl.handenindewijk.attachments.check.FileRefused;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import nl.handenindewijk.attachments.scan.VirusScanner;
import nl.handenindewijk.shared.crypto.KeyedHash;
import nl.handenindewijk.staff.CurrentWorker;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The way of a file from the form to the case: size, scanner, rules of its kind, and only then the database. */
@Component
class ReceiveFile {

    private final VirusScanner scanner;
    private final FileJudge judge;
    private final AddFile add;
    private final AttachmentSettings settings;
    private final KeyedHash hash;

    ReceiveFile(VirusScanner scanner, FileJudge judge, AddFile add, AttachmentSettings settings, KeyedHash hash) {
        this.scanner = scanner;
        this.judge = judge;
        this.add = add;
        this.settings = settings;
        this.hash = hash;
    }

    /** No transaction is open while the file is looked at: the scanner may take its time. */
    void receive(UUID request, byte[] content, @Nullable String typedName, UUID key, CurrentWorker by)
            throws FileRefused {
        if (content.length > settings.largest().toBytes()) {
            throw new FileRefused(Why.TOO_LARGE);
        }
        switch (scanner.scan(content)) {
            case INFECTED -> throw new FileRefused(Why.VIRUS);
            case NO_ANSWER -> throw new FileRefused(Why.SCANNER_SILENT);
            case CLEAN -> {}
        }
        var clean = judge.judge(content, typedName);
        add.add(new AddFile.Input(request, clean, fingerprint(content), key), by);
    }

    private byte[] fingerprint(byte[] content) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(content);
            return hash.of("attachment", HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing", e);
        }
    }
}
