package nl.handenindewijk.signals;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the municipality agreed about signals.
 *
 * @param mostLines of one file
 * @param together signals of one address within these days are one question (meervoudig signaal)
 */
@ConfigurationProperties("portal.signals")
record SignalSettings(
        @DefaultValue("1000") int mostLines,
        @DefaultValue("P42D") Period together) {}
