package nl.handenindewijk.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import nl.handenindewijk.shared.crypto.CryptoProperties;
import nl.handenindewijk.shared.crypto.TextCipher;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.ClassPathResource;

/**
 * Prints the reference and story of every request of the demo, decrypted with the demo's keys, so that an audit from
 * outside can count what was stored. The portal itself has no such command.
 */
public final class PrintStories {

    private PrintStories() {}

    /** @param args the data folder of the demo, {@code .data/pg} by default */
    public static void main(String[] args) throws IOException, SQLException {
        var folder = Path.of(args.length > 0 ? args[0] : ".data/pg");
        var port = Files.readAllLines(folder.resolve("postmaster.pid")).get(3).strip();
        var cipher = cipher();
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://localhost:" + port + "/postgres", "postgres", "");
                var statement = database.createStatement();
                var rows = statement.executeQuery("select reference, story from casework_help_request order by id")) {
            while (rows.next()) {
                System.out.println(rows.getString(1) + "\t"
                        + String.valueOf(cipher.decrypt(rows.getBytes(2))).replaceAll("\\s+", " "));
            }
        }
    }

    private static TextCipher cipher() throws IOException {
        var environment = new StandardEnvironment();
        new YamlPropertySourceLoader()
                .load("demo", new ClassPathResource("application-demo.yaml"))
                .forEach(environment.getPropertySources()::addLast);
        return new TextCipher(Binder.get(environment)
                .bind("portal.crypto", CryptoProperties.class)
                .get());
    }
}
