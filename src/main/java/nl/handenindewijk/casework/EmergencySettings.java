package nl.handenindewijk.casework;

import java.time.Duration;
import nl.handenindewijk.casework.folder.EmergencyRoom;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Emergency access, under {@code portal.emergency-access}.
 *
 * @param lasts how long a case stays open to whoever broke the glass; at least a minute, at most a day
 */
@ConfigurationProperties("portal.emergency-access")
public record EmergencySettings(@DefaultValue("4h") Duration lasts) implements EmergencyRoom.Lasting {

    public EmergencySettings {
        if (lasts.compareTo(Duration.ofMinutes(1)) < 0 || lasts.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "portal.emergency-access.lasts must be between 1m and 24h, not " + lasts);
        }
    }
}
