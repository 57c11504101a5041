package nl.handenindewijk.reporting;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From how many people on a figure is shown.
 *
 * @param smallestCount counts from 1 up to this are hidden
 * @param smallestSensitiveCount the same for sensitive themes, where zero is hidden too
 * @param sensitiveThemes codes of themes: debts, mind, violence
 * @param fewestInhabitants nothing is told about a district in which fewer people live
 * @param fewestForWaitingTime contacts under a median and nine-of-ten
 * @param fewestForShare people under a percentage and a comparison with a year before
 * @param fewestForResidents contacts under the waiting time that residents see
 */
@ConfigurationProperties("portal.reporting")
record ReportingSettings(
        @DefaultValue("5") int smallestCount,
        @DefaultValue("10") int smallestSensitiveCount,
        @DefaultValue({"GELD", "PSYCHISCH", "VEILIG"}) Set<String> sensitiveThemes,
        @DefaultValue("100") int fewestInhabitants,
        @DefaultValue("10") int fewestForWaitingTime,
        @DefaultValue("30") int fewestForShare,
        @DefaultValue("30") int fewestForResidents) {}
