package nl.handenindewijk.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.UUID;
import nl.handenindewijk.shared.Municipality;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Writes and hands over the mail. It is the same for everybody: plain text, from the municipality, without topic, name,
 * team, reference or word of a case, because somebody else may read along.
 */
@Component
class NoticeMail {

    private final JavaMailSender sender;
    private final MessageSource messages;
    private final Municipality municipality;
    private final MailSettings settings;
    private final Clock clock;
    private final boolean configured;

    NoticeMail(
            JavaMailSender sender,
            MessageSource messages,
            Municipality municipality,
            MailSettings settings,
            Clock clock,
            @Value("${spring.mail.host:}") String server) {
        this.sender = sender;
        this.messages = messages;
        this.municipality = municipality;
        this.settings = settings;
        this.clock = clock;
        this.configured = !server.isBlank() && !settings.from().isEmpty();
    }

    boolean isConfigured() {
        return configured;
    }

    /**
     * @param id gives the mail its Message-ID, so that a mail that had to be sent again after a crash is recognised
     * @throws org.springframework.mail.MailException if the server did not take it
     */
    void send(UUID id, Notice notice, Addressee.Mail to) {
        sender.send(compose(id, notice, to));
    }

    private MimeMessage compose(UUID id, Notice notice, Addressee.Mail to) {
        try {
            var mail = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mail, false, StandardCharsets.UTF_8.name());
            helper.setFrom(settings.from(), municipality.name());
            helper.setTo(to.address());
            helper.setSentDate(Date.from(clock.instant()));
            helper.setSubject(text("notice." + notice.kind() + ".subject", to.language()));
            helper.setText(body(notice, to));
            mail.setHeader(
                    "Message-ID",
                    "<" + id + settings.from().substring(settings.from().lastIndexOf('@')) + ">");
            mail.setHeader("Auto-Submitted", "auto-generated");
            mail.setHeader("Content-Language", to.language().getLanguage());
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("A neutral mail cannot be written", e);
        }
    }

    private String body(Notice notice, Addressee.Mail to) {
        boolean staff = notice.kind().isForStaff();
        var digest = notice.digest();
        var counts = digest == null ? new Object[0] : new Object[] {digest.overdue(), digest.silent()};
        var where = settings.site().isEmpty()
                ? text(staff ? "notice.where.desk" : "notice.where.site", to.language())
                : text(
                        "notice.where.link",
                        to.language(),
                        settings.site() + (to.path() == null ? notice.kind().path() : to.path()));
        return String.join(
                "\r\n\r\n",
                text("notice.greeting", to.language()),
                text("notice." + notice.kind() + ".text", to.language(), counts),
                where,
                text("notice.footer", to.language()),
                municipality.name());
    }

    private String text(String key, Locale language, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }
}
