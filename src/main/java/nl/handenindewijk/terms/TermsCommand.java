package nl.handenindewijk.terms;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import nl.handenindewijk.shared.Command;

/**
 * {@code terms}: for auditors, without a database. Reads CSV {@code code,start,suspensions} and prints CSV
 * {@code code,start,raw,deadline,coverage,reason}. Dates are ISO; suspensions are {@code from..to}, both included, separated by
 * {@code ;}. A line that makes no sense is printed with coverage REFUSED and the reason, and the exit status is 1.
 *
 * <p>Options: {@code --lang=nl|en}, {@code --bridge-days-count=yes|no}, {@code --atw=CODE,…} for terms that a by-law sets,
 * {@code --table=FILE}, {@code --equated-days=FILE}.
 */
public final class TermsCommand implements Command {

    private static final Set<String> OPTIONS =
            Set.of("--lang", "--bridge-days-count", "--atw", "--table", "--equated-days");

    @Override
    public int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err) {
        try {
            CommandOptions options = new CommandOptions(arguments, OPTIONS);
            return answer(options.terms(), options.locale(), in, out, err);
        } catch (IllegalArgumentException | UncheckedIOException | CsvParseException e) {
            err.println(e.getMessage());
            return 2;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int answer(Terms terms, Locale locale, InputStream in, PrintStream out, PrintStream err)
            throws IOException {
        ReasonText texts = CommandOptions.reasonText();
        int status = 0;
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
        csv.writeRecord("code", "start", "raw", "deadline", "coverage", "reason");
        CsvReader<CsvRecord> rows = CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8));
        for (CsvRecord row : rows) {
            String code = row.getField(0).strip();
            if (row.getStartingLineNumber() == 1 && code.replace("\uFEFF", "").equals("code")) {
                continue;
            }
            String start = row.getFieldCount() > 1 ? row.getField(1).strip() : "";
            try {
                refuse(row.getFieldCount() > 3, "more than three fields");
                String suspensions = row.getFieldCount() > 2 ? row.getField(2).strip() : "";
                Deadline answer = terms.deadline(code, date(start), suspensions(suspensions));
                csv.writeRecord(
                        code,
                        start,
                        Objects.toString(answer.raw(), ""),
                        Objects.toString(answer.due(), ""),
                        answer.coverage().name(),
                        String.join(" ", texts.forWorker(answer.reasons(), locale)));
            } catch (IllegalArgumentException | DateTimeException e) {
                status = 1;
                String reason = Objects.toString(e.getMessage(), "");
                err.println("line " + row.getStartingLineNumber() + ": " + reason);
                csv.writeRecord(code, start, "", "", "REFUSED", reason);
            }
        }
        csv.flush();
        return status;
    }

    private static Set<Suspension> suspensions(String text) {
        Set<Suspension> suspensions = new HashSet<>();
        for (String each : text.isEmpty() ? new String[0] : text.split(";")) {
            String[] ends = each.strip().split("\\.\\.", -1);
            refuse(ends.length != 2, "a suspension is from..to, not '" + each + "'");
            suspensions.add(new Suspension(Suspension.Ground.UNSTATED, date(ends[0].strip()), date(ends[1].strip())));
        }
        return suspensions;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        refuse(date.getYear() < 1900 || date.getYear() > 9999, text + " is outside the years 1900 to 9999");
        return date;
    }

    private static void refuse(boolean wrong, String reason) {
        if (wrong) {
            throw new IllegalArgumentException(reason);
        }
    }
}
