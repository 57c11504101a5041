package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/** Makes sentences of reasons, from the messages {@code reason.*}. */
public final class ReasonText {

    private enum Reader {
        WORKER,
        RESIDENT;

        private String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final MessageSource messages;

    public ReasonText(MessageSource messages) {
        this.messages = messages;
    }

    /** Every step, with law and article. */
    public List<String> forWorker(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> sentence(Reader.WORKER, reason, locale))
                .toList();
    }

    /** The steps that help a resident, in simple language. */
    public List<String> forResident(List<Reason> reasons, Locale locale) {
        return reasons.stream()
                .filter(reason -> reason.kind().isForResident())
                .map(reason -> sentence(Reader.RESIDENT, reason, locale))
                .toList();
    }

    private String sentence(Reader reader, Reason reason, Locale locale) {
        Object[] arguments = reason.arguments().stream()
                .map(argument -> words(reader, argument, locale))
                .toArray();
        return text("reason." + reader.key() + "." + reason.kind(), arguments, locale);
    }

    private Object words(Reader reader, Object argument, Locale locale) {
        if (argument instanceof LocalDate date) {
            return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(date);
        }
        if (argument instanceof TermLength length) {
            return text("reason.unit." + length.unit(), new Object[] {length.amount()}, locale);
        }
        if (argument instanceof DayOff why) {
            return text("reason.day." + why, new Object[0], locale);
        }
        if (argument instanceof Suspension.Ground || argument instanceof StartEvent) {
            String group = argument instanceof StartEvent ? "start" : "ground";
            return text("reason." + group + "." + reader.key() + "." + argument, new Object[0], locale);
        }
        if (argument instanceof List<?> passedOver) {
            return passedOver.stream()
                    .map(FreeDay.class::cast)
                    .map(day -> freeDay(day, locale))
                    .collect(Collectors.joining(", "));
        }
        return argument;
    }

    private String freeDay(FreeDay day, Locale locale) {
        String date = DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(day.date());
        return date + " (" + text("reason.day." + day.why(), new Object[0], locale) + ")";
    }

    private String text(String key, Object[] arguments, Locale locale) {
        return messages.getMessage(key, arguments, locale);
    }
}
