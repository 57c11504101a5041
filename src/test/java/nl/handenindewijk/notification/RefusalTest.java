package nl.handenindewijk.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mail.MailSendException;

class RefusalTest {

    private static final Address[] NONE = {};

    @Test
    void isForGoodWhenTheServerKnowsNoSuchAddress() throws Exception {
        Address[] one = {new InternetAddress("weg@voorbeeld.example")};
        assertThat(Refusal.isForGood(failure(new SendFailedException("550", null, NONE, NONE, one))))
                .isTrue();
        assertThat(Refusal.isForGood(failure(new SendFailedException("451", null, NONE, one, NONE))))
                .isFalse();
    }

    @Test
    void passesWhenTheServerIsAway() {
        assertThat(Refusal.isForGood(failure(new MessagingException("gone")))).isFalse();
        assertThat(Refusal.isForGood(new MailSendException("gone", new java.net.ConnectException())))
                .isFalse();
    }

    private static MailSendException failure(Exception cause) {
        return new MailSendException(Map.of(new Object(), cause));
    }
}
