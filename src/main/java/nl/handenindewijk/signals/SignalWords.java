package nl.handenindewijk.signals;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What a signal says, in the language of the desk: it is stored as the words of a question. */
@Component
class SignalWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d-M-yyyy", Locale.ROOT);
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final MessageSource messages;

    SignalWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Beside a question that has a name already: two households may have one address. */
    String withName(Signal signal) {
        return of(signal) + "\n" + text("signals.story.name", signal.name());
    }

    String of(Signal signal) {
        var amount = NumberFormat.getNumberInstance(DUTCH);
        amount.setMinimumFractionDigits(2);
        return Stream.of(
                        text("signals.story.title"),
                        text(
                                "signals.story.creditor",
                                signal.creditorName(),
                                text("signals.creditor." + signal.creditor())),
                        text("signals.story.amount", amount.format(signal.amount())),
                        signal.months() == null ? "" : text("signals.story.months", signal.months()),
                        text("signals.story.day", signal.day().format(DAY)),
                        signal.threat() == null ? "" : text("signals.story.threat." + signal.threat()),
                        text("signals.story.law"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, DUTCH);
    }
}
