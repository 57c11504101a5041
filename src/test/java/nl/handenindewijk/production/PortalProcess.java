package nl.handenindewijk.production;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The production jar, running as a process of its own on a free port. */
final class PortalProcess implements AutoCloseable {

    private static final Duration START = Duration.ofSeconds(90);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path log;

    private PortalProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Path jar() {
        try (var files = Files.list(Path.of("target"))) {
            return files.filter(file -> file.getFileName().toString().matches("handen-in-de-wijk-.*\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Not packaged yet: run mvn verify"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts the jar with only these settings besides the path. */
    static PortalProcess start(Map<String, String> environment) throws IOException {
        var log = Files.createTempFile("portal", ".log");
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-jar", jar().toString(), "--server.port=0")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PORTAL_") || name.startsWith("SPRING_"));
        builder.environment().putAll(environment);
        return new PortalProcess(builder.start(), log);
    }

    /** The port, as soon as visitors can come in. */
    int awaitPort() throws IOException, InterruptedException {
        for (long end = System.nanoTime() + START.toNanos(); System.nanoTime() < end; Thread.sleep(50)) {
            var started = PORT.matcher(output());
            if (started.find()) {
                return Integer.parseInt(started.group(1));
            }
            if (!process.isAlive()) {
                break;
            }
        }
        throw new IllegalStateException("The portal did not start:\n" + output());
    }

    /** The exit code of a portal that is expected to give up. */
    int awaitEnd() throws InterruptedException {
        if (!process.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IllegalStateException("The portal still runs");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        return Files.readString(log);
    }

    /** As a power cut does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(log);
    }
}
