package nl.handenindewijk.terms;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.handenindewijk.shared.Command;

/**
 * {@code replay}: for auditors, without a database. Invents a year of requests from a seed, lets a fixed clock walk through it
 * and prints CSV {@code date,request,event,code,due,reason} of every promise, legal term and alarm when it fires. The same
 * options give the same output.
 *
 * <p>Options: {@code --year}, {@code --requests}, {@code --seed}, {@code --lang}, {@code --bridge-days-count},
 * {@code --equated-days}.
 */
public final class ReplayCommand implements Command {

    private static final Set<String> OPTIONS =
            Set.of("--year", "--requests", "--seed", "--lang", "--bridge-days-count", "--equated-days");

    @Override
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            CommandOptions options = new CommandOptions(arguments, OPTIONS);
            Terms terms = options.terms();
            WorkingCalendar calendar = options.calendar();
            SyntheticYear year = new SyntheticYear(
                    options.number("--year", 2026), options.number("--requests", 200), options.number("--seed", 1));
            List<SyntheticYear.Firing> firings = year.replay(
                    calendar, new Promises(calendar, PromiseSettings.defaults()), LegalClock.of(terms), terms);
            print(firings, options.locale(), out);
            return 0;
        } catch (IllegalArgumentException | UncheckedIOException e) {
            err.println(e.getMessage());
            return 2;
        }
    }

    private static void print(List<SyntheticYear.Firing> firings, Locale locale, PrintStream out) {
        ReasonText texts = CommandOptions.reasonText();
        try {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
            csv.writeRecord("date", "request", "event", "code", "due", "reason");
            for (SyntheticYear.Firing firing : firings) {
                csv.writeRecord(
                        firing.on().toString(),
                        String.valueOf(firing.request()),
                        firing.event().name(),
                        firing.code(),
                        firing.due().toString(),
                        String.join(" ", texts.forWorker(firing.reasons(), locale)));
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
