package nl.handenindewijk.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Sends what waits. No database connection is held while the mail server takes its time, and after a failure nobody tries
 * it again for a while, so that a mail server that is gone never holds up anything else.
 */
@Component
class DeliverNotices {

    private static final Logger LOG = LoggerFactory.getLogger(DeliverNotices.class);
    private static final Duration REST = Duration.ofSeconds(20);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(15);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);
    private static final Duration PATIENCE = Duration.ofDays(5);

    private final NoticeQueue queue;
    private final Addressees addressees;
    private final NoticeMail mail;
    private final Clock clock;
    private final AtomicReference<Instant> restUntil = new AtomicReference<>(Instant.MIN);
    private final AtomicBoolean saidNoServer = new AtomicBoolean();

    DeliverNotices(NoticeQueue queue, Addressees addressees, NoticeMail mail, Clock clock) {
        this.queue = queue;
        this.addressees = addressees;
        this.mail = mail;
        this.clock = clock;
    }

    /** Sends until nothing waits any more or the mail server fails. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    void run() {
        while (!clock.instant().isBefore(restUntil.get())) {
            var taken = queue.take();
            if (taken.isEmpty()) {
                return;
            }
            deliver(taken.get());
        }
    }

    private void deliver(NoticeQueue.Taken taken) {
        if (!mail.isConfigured()) {
            sayOnceThatThereIsNoServer();
            queue.withheld(taken, WhyWithheld.NO_MAIL_SERVER);
            return;
        }
        var addressee = addressees.of(taken.notice());
        if (addressee instanceof Addressee.Nobody nobody) {
            queue.withheld(taken, nobody.why());
        } else if (addressee instanceof Addressee.Mail to) {
            send(taken, to);
        }
    }

    private void send(NoticeQueue.Taken taken, Addressee.Mail to) {
        try {
            mail.send(taken.id(), taken.notice(), to);
        } catch (MailException e) {
            afterFailure(taken, e);
            return;
        }
        queue.sent(taken);
    }

    /** The exception itself is not logged: it may hold the address. */
    private void afterFailure(NoticeQueue.Taken taken, MailException failure) {
        if (Refusal.isForGood(failure)) {
            LOG.warn("The mail server refused the address of notice {}", taken.id());
            queue.withheld(taken, WhyWithheld.REFUSED);
        } else if (taken.createdAt().plus(PATIENCE).isBefore(clock.instant())) {
            LOG.error("Notice {} could not be sent for {} days", taken.id(), PATIENCE.toDays());
            queue.withheld(taken, WhyWithheld.GAVE_UP);
        } else {
            LOG.warn(
                    "The mail server did not take notice {}, try {}: {}",
                    taken.id(),
                    taken.attempts(),
                    failure.getClass().getSimpleName());
            restUntil.set(clock.instant().plus(REST));
            queue.tryAgain(taken, pauseAfter(taken.attempts()));
        }
    }

    static Duration pauseAfter(int attempts) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private void sayOnceThatThereIsNoServer() {
        if (saidNoServer.compareAndSet(false, true)) {
            LOG.warn("No mail is sent: set spring.mail.host and portal.mail.from");
        }
    }
}
