package nl.handenindewijk.notification;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this installation mails.
 *
 * @param from address of the sender; without it no mail goes out
 * @param site public address of the portal, for example {@code https://portaal.lindeveen.nl}; left out of mails if empty
 */
@ConfigurationProperties("portal.mail")
record MailSettings(String from, String site) {

    MailSettings {
        from = from == null ? "" : from.strip();
        site = site == null ? "" : site.strip().replaceAll("/+$", "");
    }
}
