package nl.handenindewijk.attachments.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks the command INSTREAM over a real socket, and knows one virus: the one made for tests. */
public final class PretendClamd implements AutoCloseable {

    /** In two halves, so that no scanner takes this source for it. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private volatile byte[] received = new byte[0];
    private volatile @Nullable String answer;

    public PretendClamd() throws IOException {
        var thread = new Thread(this::work, "pretend-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    /** A scanner that asks here. */
    public VirusScanner scanner() {
        return new ClamdScanner("127.0.0.1", door.getLocalPort());
    }

    /** From now on always this. */
    void answers(String words) {
        answer = words;
    }

    byte[] received() {
        return received;
    }

    private void work() {
        while (!door.isClosed()) {
            try (var visitor = door.accept()) {
                serve(visitor);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private void serve(Socket visitor) throws IOException {
        var in = new DataInputStream(visitor.getInputStream());
        var command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
        if (!command.equals("zINSTREAM\0")) {
            visitor.getOutputStream().write("UNKNOWN COMMAND\0".getBytes(StandardCharsets.US_ASCII));
            return;
        }
        var all = new ByteArrayOutputStream();
        int length;
        while ((length = in.readInt()) > 0) {
            all.writeBytes(in.readNBytes(length));
        }
        received = all.toByteArray();
        boolean virus = all.toString(StandardCharsets.ISO_8859_1).contains(EICAR);
        var words = answer != null ? answer : virus ? "stream: Win.Test.EICAR_HDB-1 FOUND" : "stream: OK";
        visitor.getOutputStream().write((words + "\0").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
