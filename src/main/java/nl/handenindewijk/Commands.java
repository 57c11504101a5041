package nl.handenindewijk;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.handenindewijk.dangersigns.DangerCommand;
import nl.handenindewijk.hands.HandsCommand;
import nl.handenindewijk.shared.Command;
import nl.handenindewijk.terms.ReplayCommand;
import nl.handenindewijk.terms.TermsCommand;

/** The commands of the jar, by the word that comes first on the command line. */
final class Commands {

    private static final Map<String, Command> COMMANDS = Map.of(
            "terms", new TermsCommand(),
            "replay", new ReplayCommand(),
            "danger", new DangerCommand(),
            "hands", new HandsCommand());

    private Commands() {}

    /** Runs the command that the arguments name; empty if they name none and the portal must start. */
    static OptionalInt run(String[] args) {
        Command command = args.length == 0 ? null : COMMANDS.get(args[0]);
        if (command == null) {
            return OptionalInt.empty();
        }
        List<String> arguments = Arrays.asList(args).subList(1, args.length);
        try (PrintStream out = utf8(FileDescriptor.out);
                PrintStream err = utf8(FileDescriptor.err)) {
            return OptionalInt.of(command.run(arguments, System.in, out, err));
        }
    }

    private static PrintStream utf8(FileDescriptor stream) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(stream)), false, StandardCharsets.UTF_8);
    }
}
