package nl.handenindewijk.terms.manage;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.shared.Ids;
import nl.handenindewijk.shared.UseCase;
import nl.handenindewijk.shared.crypto.TextCipher;
import nl.handenindewijk.terms.PromiseSettings;
import nl.handenindewijk.terms.TermsBook;
import nl.handenindewijk.terms.TermsChanged;
import nl.handenindewijk.terms.TermsChanged.Aspect;
import nl.handenindewijk.terms.TermsChoices;
import nl.handenindewijk.terms.TermsInForce;
import org.springframework.context.ApplicationEventPublisher;

/** Changes promises, alarm thresholds, closing days, equated days and own lengths; what runs is then counted again. */
@UseCase
class ChangeTerms {

    private final TermsBook book;
    private final StoredChoices stored;
    private final TextCipher cipher;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ChangeTerms(
            TermsBook book, StoredChoices stored, TextCipher cipher, ApplicationEventPublisher events, Clock clock) {
        this.book = book;
        this.stored = stored;
        this.cipher = cipher;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What should hold.
     *
     * @param seen version that the administrator started from
     */
    record Input(long seen, TermsChoices choices, String reason, UUID by) {}

    /**
     * @return what was changed; nothing is stored if that is nothing
     * @throws ChangedMeanwhile if somebody else was first
     * @throws nl.handenindewijk.terms.TermTooLongException naming the article
     */
    Set<Aspect> handle(Input in) {
        long version = stored.lockedVersion();
        if (version != in.seen()) {
            throw new ChangedMeanwhile();
        }
        TermsInForce.of(in.choices());
        var changes = changes(book.now().choices(), in.choices());
        if (!changes.isEmpty()) {
            var now = clock.instant();
            var id = Ids.next(now);
            var names = changes.stream().map(Enum::name).toList();
            stored.add(
                    id,
                    new TermsHistory.Line(version + 1, now, in.by(), names, in.reason()),
                    Objects.requireNonNull(cipher.encrypt(in.reason())),
                    in.choices());
            events.publishEvent(new TermsChanged(id, in.by(), changes, now));
        }
        return changes;
    }

    private static Set<Aspect> changes(TermsChoices old, TermsChoices now) {
        var changes = EnumSet.noneOf(Aspect.class);
        if (!promised(old.promises()).equals(promised(now.promises()))) {
            changes.add(Aspect.PROMISES);
        }
        if (old.promises().silence() != now.promises().silence()
                || old.promises().silenceForLead() != now.promises().silenceForLead()) {
            changes.add(Aspect.SILENCE);
        }
        if (!old.closingDays().equals(now.closingDays())) {
            changes.add(Aspect.CLOSING_DAYS);
        }
        if (!old.equatedDays().days().equals(now.equatedDays().days())
                || !old.equatedDays().coveredUntil().equals(now.equatedDays().coveredUntil())) {
            changes.add(Aspect.EQUATED_DAYS);
        }
        if (!old.lengths().equals(now.lengths())) {
            changes.add(Aspect.LENGTHS);
        }
        return changes;
    }

    /** Without the alarms. */
    private static PromiseSettings promised(PromiseSettings p) {
        return new PromiseSettings(
                p.urgent(), p.quick(), p.ordinary(), p.information(), p.readWithin(), 1, 1, p.closingTime());
    }
}
