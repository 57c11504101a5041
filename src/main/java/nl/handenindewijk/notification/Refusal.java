package nl.handenindewijk.notification;

import jakarta.mail.SendFailedException;
import java.util.stream.Stream;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/** Tells an address that the server refuses for good from a failure that passes. */
final class Refusal {

    private Refusal() {}

    static boolean isForGood(MailException failure) {
        return failure instanceof MailSendException send
                && Stream.of(send.getMessageExceptions())
                        .anyMatch(e -> e instanceof SendFailedException failed && hasInvalidAddress(failed));
    }

    private static boolean hasInvalidAddress(SendFailedException failed) {
        var invalid = failed.getInvalidAddresses();
        return invalid != null && invalid.length > 0;
    }
}
