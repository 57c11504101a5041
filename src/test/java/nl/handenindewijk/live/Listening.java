package nl.handenindewijk.live;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import nl.handenindewijk.web.Visitor;

/** An open page that waits for news, as a browser does it. */
final class Listening implements AutoCloseable {

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final HttpResponse<InputStream> answer;
    private volatile boolean over;

    Listening(Visitor visitor) throws Exception {
        var request = visitor.request("/werkbak/nieuws")
                .setHeader("Accept", "text/event-stream")
                .GET()
                .build();
        answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        var reader = new Thread(this::read);
        reader.setDaemon(true);
        reader.start();
    }

    private void read() {
        try (var lines = new BufferedReader(new InputStreamReader(answer.body()))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith(":") && !line.startsWith("retry:")) {
                    heard.add(line);
                }
            }
        } catch (IOException closed) {
            // the portal or the test ended it
        }
        over = true;
    }

    int status() {
        return answer.statusCode();
    }

    String heard() {
        return String.join("\n", heard);
    }

    boolean hears(String words) {
        return within(() -> heard().contains(words));
    }

    boolean ends() {
        return within(() -> over);
    }

    static boolean within(BooleanSupplier condition) {
        for (int i = 0; i < 300; i++) {
            if (condition.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        answer.body().close();
    }
}
