package nl.handenindewijk.agenda;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.handenindewijk.casework.resident.ResidentLines;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the resident reads of the own appointments: when and how, nothing else; somebody may read along. */
@Component
@Order(10)
class TellResident implements ResidentLines {

    private final Appointments appointments;
    private final MessageSource messages;
    private final Clock clock;

    TellResident(Appointments appointments, MessageSource messages, Clock clock) {
        this.appointments = appointments;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<Line> of(UUID requestId, Locale locale) {
        var now = clock.instant();
        return appointments.of(requestId).stream()
                .filter(one -> one.isPlanned() && now.isBefore(one.slot().end()))
                .map(one -> Line.telling(text(one, locale)))
                .toList();
    }

    private String text(Appointment one, Locale locale) {
        var day = DateTimeFormatter.ofPattern(messages.getMessage("agenda.resident.day", null, locale), locale)
                .format(one.slot().day());
        var time = DateTimeFormatter.ofPattern(messages.getMessage("agenda.resident.time", null, locale), locale)
                .format(one.slot().time());
        return messages.getMessage("agenda.resident." + one.how(), new Object[] {day, time}, locale);
    }
}
