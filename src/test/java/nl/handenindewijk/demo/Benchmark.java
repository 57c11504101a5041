package nl.handenindewijk.demo;

import java.io.PrintStream;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.handenindewijk.shared.background.Command;
import nl.handenindewijk.web.Visitor;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * How long the pages of the running portal take for one visitor at a time, seen from the same machine: no test, but
 * figures to look at. {@code --portal.demo.benchmark=true} runs it and stops.
 */
final class Benchmark {

    private static final int WARM_UP = 150;
    private static final int MEASURED = 200;
    private static final Pattern SUBMISSION_KEY = Pattern.compile("name=\"sleutel\" value=\"([^\"]+)\"");

    private final int port;
    private final JdbcTemplate jdbc;
    private final Collection<Command> commands;
    private final PrintStream out;

    Benchmark(int port, JdbcTemplate jdbc, Collection<Command> commands, PrintStream out) {
        this.port = port;
        this.jdbc = jdbc;
        this.commands = commands;
        this.out = out;
    }

    void run() {
        out.printf(
                "%n%-34s %8s %8s %8s   requests %,d, open %,d%n",
                "page", "median", "p95", "kB", count("true"), count("open"));
        var worker = signedIn("anja");
        var token = Visitor.tokenOf(worker.get("/werkbak").body());
        measure("desk", () -> worker.get("/werkbak"));
        measure("desk, one district", () -> worker.get("/werkbak?wijk=WK999902"));
        measure("desk, theme and level", () -> worker.get("/werkbak?thema=GELD&niveau=U2"));
        measure("desk, own cases", () -> worker.get("/werkbak?van=ik"));
        measure("list of a section", () -> worker.get("/werkbak?deel=later"));
        measure("list, by receipt", () -> worker.get("/werkbak?deel=later&sorteer=ontvangen"));
        measure("list of closed cases", () -> worker.get("/werkbak?status=CLOSED"));
        measure("case", () -> worker.get("/werkbak/" + someCase()));
        for (var query :
                List.of("deurwaarder", "huur", "traplift", "van der Droomveld", "9999AB", "06-00000371", "Papierdyk")) {
            measure("search: " + query, () -> worker.post("/werkbak/zoeken", Map.of("_csrf", token, "q", query)));
        }
        measure("whether anything changed", () -> worker.get("/werkbak/stand"));
        var admin = signedIn("beheer");
        measure("report", () -> admin.get("/beheer/rapport"));
        measure(
                "report, quarter and district",
                () -> admin.get("/beheer/rapport?periode=2026-K2&wijk=WK999902&per=team"));
        measure("report after a change", () -> {
            jdbc.update("update reporting_stamp set stamp = gen_random_uuid()");
            return admin.get("/beheer/rapport");
        });
        measure("report as XLSX", () -> admin.get("/beheer/rapport/rapport.xlsx"));
        measure("board of a district", () -> new Visitor(port).get("/wijken/WK999902"));
        measure("resident: start", () -> new Visitor(port).get("/"));
        measure("resident: form", () -> new Visitor(port).get("/hulp-vragen/kort"));
        measureFiling();
        rebuild("figures that were right");
        jdbc.execute("truncate reporting_request");
        rebuild("no figures at all");
    }

    private void rebuild(String from) {
        long start = System.nanoTime();
        var said = commands.stream()
                .filter(command -> command.name().equals("rebuild-reporting"))
                .findFirst()
                .orElseThrow()
                .run();
        out.printf("rebuild-reporting from %s: %.1f s. %s%n", from, (System.nanoTime() - start) / 1e9, said);
    }

    private long count(String condition) {
        return jdbc.queryForObject("select count(*) from casework_help_request where " + condition, Long.class);
    }

    private String someCase() {
        return jdbc.queryForObject(
                "select reference from casework_help_request where team_id = ? and not restricted order by received_at desc"
                        + " limit 1",
                String.class,
                Wijk.DE_VEENRAND.team());
    }

    private Visitor signedIn(String username) {
        var visitor = new Visitor(port);
        visitor.signIn(username, Lindeveen.PASSWORD);
        return visitor;
    }

    private void measure(String name, Supplier<HttpResponse<String>> visit) {
        for (int i = 0; i < WARM_UP; i++) {
            visit.get();
        }
        var nanos = new long[MEASURED];
        HttpResponse<String> answer = null;
        for (int i = 0; i < MEASURED; i++) {
            long start = System.nanoTime();
            answer = visit.get();
            nanos[i] = System.nanoTime() - start;
        }
        report(name, nanos, answer);
    }

    /** Only the sending is timed: the form is fetched before. */
    private void measureFiling() {
        var nanos = new long[MEASURED];
        HttpResponse<String> answer = null;
        for (int i = -WARM_UP; i < MEASURED; i++) {
            var visitor = new Visitor(port);
            var form = filledIn(visitor.get("/hulp-vragen/kort").body());
            long start = System.nanoTime();
            answer = visitor.post("/hulp-vragen/kort", form);
            if (i >= 0) {
                nanos[i] = System.nanoTime() - start;
            }
        }
        report("resident: send", nanos, answer);
    }

    private static Map<String, String> filledIn(String html) {
        var key = SUBMISSION_KEY.matcher(html);
        if (!key.find()) {
            throw new IllegalStateException("No submission key in the page");
        }
        var form = new LinkedHashMap<String, String>();
        form.put("_csrf", Visitor.tokenOf(html));
        form.put("sleutel", key.group(1));
        form.put("thema", "GELD");
        form.put("gevaar", "NEE");
        form.put("verhaal", "Ik heb drie brieven van de deurwaarder en durf de post niet meer open te maken.");
        form.put("adresKeuze", "LIEVER_NIET");
        return form;
    }

    private void report(String name, long[] nanos, HttpResponse<String> last) {
        Arrays.sort(nanos);
        out.printf(
                "%-34s %5.1f ms %5.1f ms %8.1f%s%n",
                name,
                nanos[nanos.length / 2] / 1e6,
                nanos[nanos.length * 95 / 100] / 1e6,
                last.body().length() / 1000.0,
                last.statusCode() < 400 ? "" : "   answered with " + last.statusCode());
    }
}
