package nl.handenindewijk.intake.web;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import nl.handenindewijk.casework.resident.ResidentLines;
import nl.handenindewijk.casework.resident.ResidentView;
import nl.handenindewijk.casework.resident.ResidentView.From;
import nl.handenindewijk.dangersigns.DangerDetector;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.shared.PersonalNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Makes the page of "mijn vraag" out of what the resident may see. */
@Component
class OwnRequestViews {

    private final DangerDetector detector;
    private final ObjectProvider<ResidentLines> rooms;

    OwnRequestViews(DangerDetector detector, ObjectProvider<ResidentLines> rooms) {
        this.detector = detector;
        this.rooms = rooms;
    }

    /**
     * @param receivedAt in Dutch time
     * @param messages with words, oldest first
     * @param steps what happened, without words, oldest first
     * @param lines what the rooms beside the case tell: an appointment, a partner who looks at it
     * @param helpFirst whether the newest message is the resident's and may speak of danger
     */
    record Page(
            ResidentView request,
            LocalDateTime receivedAt,
            List<Entry> messages,
            List<Entry> steps,
            List<ResidentLines.Line> lines,
            boolean helpFirst) {

        /** Key of the words about the term of the law. */
        public String legalKey() {
            return LegalWords.key(request.legalCode());
        }
    }

    /** One message or step; the moment in Dutch time. */
    record Entry(
            LocalDateTime at,
            From from,
            @Nullable String author,
            @Nullable String text,
            String code,
            ResidentView.@Nullable Moved moved) {}

    Page of(ResidentView request) {
        var all = request.messages().stream()
                .map(m -> new Entry(dutch(m.at()), m.from(), m.author(), masked(m.text()), m.code(), m.moved()))
                .toList();
        var messages = all.stream().filter(entry -> entry.text() != null).toList();
        var steps = all.stream().filter(entry -> entry.text() == null).toList();
        var locale = LocaleContextHolder.getLocale();
        var lines = rooms.orderedStream()
                .flatMap(room -> room.of(request.requestId(), locale).stream())
                .toList();
        return new Page(request, dutch(request.receivedAt()), messages, steps, lines, speaksOfDanger(messages));
    }

    private boolean speaksOfDanger(List<Entry> messages) {
        if (messages.isEmpty()) {
            return false;
        }
        var newest = messages.get(messages.size() - 1);
        return newest.from() == From.RESIDENT
                && !detector.judge(String.valueOf(newest.text()), null).signs().isEmpty();
    }

    private static @Nullable String masked(@Nullable String text) {
        return text == null ? null : PersonalNumbers.mask(text);
    }

    private static LocalDateTime dutch(Instant moment) {
        return moment.atZone(DutchTime.ZONE).toLocalDateTime();
    }
}
