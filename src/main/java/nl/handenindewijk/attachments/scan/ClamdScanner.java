package nl.handenindewijk.attachments.scan;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** ClamAV's daemon, by its command INSTREAM: the file goes over in pieces, each with its length before it. */
final class ClamdScanner implements VirusScanner {

    private static final int CONNECT_MS = 3_000;
    private static final int ANSWER_MS = 30_000;
    private static final int PIECE = 64 << 10;
    private static final int LONGEST_ANSWER = 1024;

    private final String host;
    private final int port;

    ClamdScanner(String host, int port) {
        this.host = host;
        this.port = port;
    }

    @Override
    public boolean isThere() {
        return true;
    }

    @Override
    public Verdict scan(byte[] content) {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), CONNECT_MS);
            socket.setSoTimeout(ANSWER_MS);
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            for (int at = 0; at < content.length; at += PIECE) {
                int length = Math.min(PIECE, content.length - at);
                out.writeInt(length);
                out.write(content, at, length);
            }
            out.writeInt(0);
            out.flush();
            return verdict(answer(socket));
        } catch (IOException e) {
            return Verdict.NO_ANSWER;
        }
    }

    private static String answer(Socket socket) throws IOException {
        var answer = new StringBuilder();
        var in = socket.getInputStream();
        int letter;
        while ((letter = in.read()) > 0 && answer.length() < LONGEST_ANSWER) {
            answer.append((char) letter);
        }
        return answer.toString().strip();
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        return answer.endsWith(" FOUND") ? Verdict.INFECTED : Verdict.NO_ANSWER;
    }
}
