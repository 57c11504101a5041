package nl.handenindewijk.audit;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts lines of the log into words, the same on the page and in the download. */
@Component
class LogTexts {

    private static final List<String> COLUMNS = List.of("when", "who", "what", "which", "detail", "result", "origin");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final JsonMapper JSON = new JsonMapper();

    private final MessageSource messages;

    LogTexts(MessageSource messages) {
        this.messages = messages;
    }

    List<String> headings() {
        return COLUMNS.stream().map(column -> text("audit.column." + column)).toList();
    }

    List<String> cells(LogLine line) {
        return List.of(
                line.at().format(TIME),
                who(line),
                what(line),
                which(line),
                detail(line),
                text(line.done() ? "audit.result.done" : "audit.result.refused"),
                orEmpty(line.origin()));
    }

    List<String> cut(int lines) {
        return List.of(text("audit.export.cut", lines));
    }

    /** The name of the worker, or which kind of actor it was. */
    public String who(LogLine line) {
        return line.worker() == null ? text("audit.actor." + line.actor()) : line.worker();
    }

    public String what(LogLine line) {
        return text("audit.action." + line.action());
    }

    public String which(LogLine line) {
        return line.reference() == null ? "" : line.reference();
    }

    /** The stored codes in words: status, level or sides of an account. */
    public String detail(LogLine line) {
        var stored = JSON.readTree(line.detail());
        return String.join(
                ", ",
                stored.properties().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry -> words(entry.getKey(), entry.getValue().asString()))
                        .toList());
    }

    private Stream<String> words(String key, String value) {
        return switch (key) {
            case "status", "level" -> Stream.of(text(key + "." + value));
            case "what" -> Stream.of(value.split(" ")).map(code -> text("audit.aspect." + code));
            default -> Stream.of(text("audit.detail." + key, value));
        };
    }

    private String text(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale()));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
