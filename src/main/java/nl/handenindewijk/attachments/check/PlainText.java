package nl.handenindewijk.attachments.check;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import org.jspecify.annotations.Nullable;

/** Plain text, kept in UTF-8 whatever it came in. */
final class PlainText {

    private static final Charset OLD_WINDOWS = Charset.forName("windows-1252");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\f]]");
    private static final Pattern PAGE =
            Pattern.compile("<\\s*(!doctype|html|script|svg|iframe|body|\\?xml)\\b|<\\?xml", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROGRAM = Pattern.compile("^(#!|@echo\\b|<\\?php)", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    static byte[] check(byte[] content) throws FileRefused {
        var text = read(content);
        if (CONTROL.matcher(text).find()) {
            throw new FileRefused(Why.TEXT_UNREADABLE);
        }
        if (PROGRAM.matcher(text).find()) {
            throw new FileRefused(Why.PROGRAM);
        }
        if (PAGE.matcher(text).find()) {
            throw new FileRefused(Why.WEB_PAGE);
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String read(byte[] content) throws FileRefused {
        var text = startsWith(content, 0xFF, 0xFE) || startsWith(content, 0xFE, 0xFF)
                ? strictly(content, StandardCharsets.UTF_16)
                : null;
        if (text == null) {
            text = strictly(content, StandardCharsets.UTF_8);
        }
        if (text == null) {
            text = strictly(content, OLD_WINDOWS);
        }
        if (text == null) {
            throw new FileRefused(Why.TEXT_UNREADABLE);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String strictly(byte[] content, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(content)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean startsWith(byte[] content, int first, int second) {
        return content.length > 1 && (content[0] & 0xFF) == first && (content[1] & 0xFF) == second;
    }
}
