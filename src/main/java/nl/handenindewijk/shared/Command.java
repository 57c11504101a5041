package nl.handenindewijk.shared;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.List;

/** Something the production jar does instead of starting the portal: {@code java -jar portal.jar NAME arguments}. */
@FunctionalInterface
public interface Command {

    /**
     * @param arguments without the name of the command
     * @return exit status; 0 if all went well
     */
    int run(List<String> arguments, InputStream in, PrintStream out, PrintStream err);
}
