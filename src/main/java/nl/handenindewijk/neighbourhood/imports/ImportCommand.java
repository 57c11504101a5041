package nl.handenindewijk.neighbourhood.imports;

import java.io.BufferedInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import nl.handenindewijk.shared.background.Command;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Imports a file that is too large for a browser: {@code --portal.command=import-areas --portal.import.kind=addresses
 * --portal.import.year=2025 --portal.import.file=pc6hnr.csv}. Only checks it, unless {@code --portal.import.apply=true}.
 */
@Component
class ImportCommand implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(ImportCommand.class);
    private static final long TELL_EVERY = 500_000;

    private final CheckFile check;
    private final ApplyImport apply;
    private final Environment options;

    ImportCommand(CheckFile check, ApplyImport apply, Environment options) {
        this.check = check;
        this.apply = apply;
        this.options = options;
    }

    @Override
    public String name() {
        return "import-areas";
    }

    @Override
    public String run() {
        var kind = ImportKind.valueOf(option("kind").toUpperCase(Locale.ROOT).replace('-', '_'));
        int year = Integer.parseInt(option("year"));
        var path = Path.of(option("file"));
        try {
            var id = check.check(new CheckFile.Input(
                    kind, year, () -> new BufferedInputStream(Files.newInputStream(path)), null, ImportCommand::tell));
            if (!options.getProperty("portal.import.apply", Boolean.class, false)) {
                return "Checked without a fault; nothing is used yet. Confirm it at /beheer/gebieden or run again with"
                        + " --portal.import.apply=true";
            }
            apply.apply(new ApplyImport.Input(id, null));
            return "Imported and in use";
        } catch (Refused refused) {
            var report = refused.report();
            report.problems()
                    .forEach(
                            problem -> LOG.error("line {}: {} {}", problem.line(), problem.reason(), problem.detail()));
            return "Refused, nothing changed: " + report.refused() + " problems in " + report.lines() + " lines";
        }
    }

    private static void tell(long lines) {
        if (lines % TELL_EVERY == 0) {
            LOG.info("{} lines read", lines);
        }
    }

    private String option(String name) {
        return options.getRequiredProperty("portal.import." + name);
    }
}
