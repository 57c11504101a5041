package nl.handenindewijk.shared;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The municipality this installation belongs to. One installation serves one municipality.
 *
 * @param name as people say it, "Gemeente Lindeveen"
 * @param code CBS code, "GM9999"
 * @param referencePrefix letters before each public reference
 * @param phone the number for residents, as it is printed
 * @param phoneHours when that number is answered, in Dutch
 * @param phoneHoursIn the same in other languages, by language code
 * @param email for questions about privacy and accessibility
 * @param securityEmail where somebody reports a weakness of the portal
 * @param exitUrl the neutral page that "Verlaat deze site" goes to
 * @param theme name of the token file of its house style, see {@code src/main/frontend/css/themes}
 */
@ConfigurationProperties("portal.municipality")
public record Municipality(
        String name,
        String code,
        String referencePrefix,
        String phone,
        String phoneHours,
        Map<String, String> phoneHoursIn,
        String email,
        String securityEmail,
        URI exitUrl,
        String theme) {

    public Municipality {
        phoneHoursIn = phoneHoursIn == null ? Map.of() : Map.copyOf(phoneHoursIn);
        if (!theme.matches("[a-z][a-z0-9-]{0,30}")) {
            throw new IllegalArgumentException("portal.municipality.theme must be a plain file name");
        }
        if (!"https".equals(exitUrl.getScheme())) {
            throw new IllegalArgumentException("portal.municipality.exit-url must start with https:");
        }
    }

    /** When the telephone is answered, in this language or else in Dutch. */
    public String phoneHours(String language) {
        return phoneHoursIn.getOrDefault(language, phoneHours);
    }

    /** The number as a link target: digits and a leading plus only. */
    public String phoneLink() {
        return HelpLine.link(phone);
    }
}
