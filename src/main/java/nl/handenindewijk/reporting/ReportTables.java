package nl.handenindewijk.reporting;

import java.util.Map;
import java.util.Optional;
import nl.handenindewijk.shared.WaitingTimes.WaitingTime;

/**
 * All counts of a report, safe to show: of the chosen theme, and of all districts where not said otherwise.
 *
 * @param reach districts by {@link Reach}; the total of a row is what was received
 * @param promise districts by KEPT and LATE; the total of a row is who had contact
 * @param themes themes by districts, for all themes
 * @param themesByMonth themes by months, for the chosen district and all themes; without rows if none is chosen
 * @param months months by districts
 * @param reachByMonth months by {@link Reach}, for the chosen district
 * @param waits {@link WaitClass} by districts
 * @param outcomes outcomes by districts
 * @param waiting per district, and under {@link Selection#ALL} for all: how long people waited, where enough had contact
 * @param waitingByMonth the same per month, for the chosen district
 */
record ReportTables(
        SafeTable reach,
        SafeTable promise,
        SafeTable themes,
        SafeTable themesByMonth,
        SafeTable months,
        SafeTable reachByMonth,
        SafeTable waits,
        SafeTable outcomes,
        Map<String, Optional<WaitingTime>> waiting,
        Map<String, Optional<WaitingTime>> waitingByMonth) {}
