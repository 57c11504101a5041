package nl.handenindewijk.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.stream.Stream;

/** Every mail the portal sent since the test began, whoever it was for. */
public final class Mailbox {

    private final GreenMail mail;
    private final Database database;

    Mailbox(GreenMail mail, Database database) {
        this.mail = mail;
        this.database = database;
    }

    /** All mail, after whatever the portal still does in the background. */
    public List<MimeMessage> messages() {
        database.awaitListeners();
        return List.of(mail.getReceivedMessages());
    }

    /** The whole source of every mail, headers included. */
    public List<String> sources() {
        return messages().stream().map(GreenMailUtil::getWholeMessage).toList();
    }

    /** All mail to one address. */
    public List<MimeMessage> to(String address) {
        return messages().stream()
                .filter(message -> recipients(message).anyMatch(address::equalsIgnoreCase))
                .toList();
    }

    private static Stream<String> recipients(MimeMessage message) {
        try {
            return Stream.of(message.getAllRecipients()).map(Object::toString);
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty() {
        try {
            mail.purgeEmailFromAllMailboxes();
        } catch (com.icegreen.greenmail.store.FolderException e) {
            throw new IllegalStateException(e);
        }
    }
}
