package nl.handenindewijk.agenda;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import nl.handenindewijk.casework.folder.FolderLabel;
import nl.handenindewijk.shared.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes appointments as an iCalendar file (RFC 5545). A calendar lies open on phones and screens of others: it says when,
 * and the number of the case at most; never a name, place, topic or word. Times are written in UTC, which every calendar
 * shows in its own zone, so that no rules of summer time have to travel along.
 */
@Component
class CalendarFile {

    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private final MessageSource messages;
    private final Municipality municipality;

    CalendarFile(MessageSource messages, Municipality municipality) {
        this.messages = messages;
        this.municipality = municipality;
    }

    /** @param reference null where even the number stays inside, for a restricted case */
    record Item(Appointment appointment, @Nullable String reference) {

        static Item of(Appointment appointment, @Nullable FolderLabel label) {
            return new Item(
                    appointment,
                    label == null || label.restricted()
                            ? null
                            : label.reference().value());
        }
    }

    String of(List<Item> items) {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Handen in de Wijk//" + municipality.referencePrefix() + "//NL"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        items.forEach(item -> calendar.add(event(item)));
        var text = new StringWriter();
        try {
            new CalendarOutputter(!items.isEmpty()).output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private VEvent event(Item item) {
        var one = item.appointment();
        var event = new VEvent(one.slot().start(), one.slot().end(), title(item.reference()));
        event.replace(new DtStamp(one.changedAt()));
        event.add(new Uid(one.id().toString()));
        event.add(new Sequence(one.sequence()));
        event.add(ImmutableClazz.PRIVATE);
        return event;
    }

    private String title(@Nullable String reference) {
        return reference == null
                ? messages.getMessage("agenda.feed.title", null, DUTCH)
                : messages.getMessage("agenda.feed.title-of", new Object[] {reference}, DUTCH);
    }
}
