package nl.handenindewijk.directory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.casework.submission.Theme;

/** Services to put on the social map of a test. */
public final class Shop {

    public static final Organisation ORGANISATION = new Organisation(
            new UUID(0x7000, 0x8000_0000_0000_0001L),
            "Stichting De Papierwinkel",
            "Vrijwilligers die helpen met brieven.",
            "https://papierwinkel.example",
            "papierwinkel@lindeveen.example",
            "0320 555 101");

    private Shop() {}

    /** Filled to the last field. */
    public static Service service(int nr, String name, Set<Theme> themes, List<String> areas, String... languages) {
        return new Service(
                new UUID(0x7000, 0x8000_0000_0000_1000L + nr),
                ORGANISATION,
                name,
                "Iemand leest uw brieven met u.",
                ServiceStatus.ACTIVE,
                new Service.Contact(
                        "06 12345678", "dienst" + nr + "@lindeveen.example", "https://papierwinkel.example/d"),
                new Service.Terms("Loop binnen", "Vanaf 18 jaar", "Gratis", "Tolk op verzoek"),
                List.of(new Location(
                        new UUID(0x7000, 0x8000_0000_0000_2000L + nr),
                        "Buurthuis",
                        "Turfplein 4",
                        "9901 AC",
                        "Lindeveen")),
                List.of(
                        new Opening(DayOfWeek.MONDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Opening(DayOfWeek.THURSDAY, LocalTime.of(9, 0), LocalTime.of(12, 0)),
                        new Opening(DayOfWeek.FRIDAY, LocalTime.of(20, 0), Opening.MIDNIGHT)),
                "Op afspraak ook later",
                themes,
                List.of(languages),
                areas,
                "Wachttijd 3 weken",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 1));
    }
}
