package nl.handenindewijk.demo;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.submission.Theme;
import nl.handenindewijk.directory.FindServices;
import nl.handenindewijk.directory.Location;
import nl.handenindewijk.directory.Opening;
import nl.handenindewijk.directory.Organisation;
import nl.handenindewijk.directory.Service;
import nl.handenindewijk.directory.ServiceStatus;
import nl.handenindewijk.directory.StoreServices;
import nl.handenindewijk.shared.DutchTime;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** The invented organisations of Lindeveen and what they offer, from {@code demo/directory.txt}. */
final class SocialMap {

    private static final List<String> DAYS = List.of("ma", "di", "wo", "do", "vr", "za", "zo");
    private static final Map<String, String> DISTRICTS =
            Map.of("V", "WK999901", "O", "WK999902", "L", "WK999903", "W", "WK999904");
    private static final Map<String, ServiceStatus> STATES =
            Map.of("+", ServiceStatus.ACTIVE, "~", ServiceStatus.TEMPORARILY_CLOSED, "-", ServiceStatus.INACTIVE);

    private final BeanFactory beans;

    SocialMap(BeanFactory beans) {
        this.beans = beans;
    }

    /** Does nothing where services are stored already. */
    void fillOnce() {
        if (!beans.getBean(FindServices.class).organisations().isEmpty()) {
            return;
        }
        var store = beans.getBean(StoreServices.class);
        var now = beans.getBean(Clock.class).instant();
        beans.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            Organisation last = null;
            for (var line : Texts.file("directory.txt").lines().toList()) {
                if (line.startsWith("O ")) {
                    last = organisation(fields(line));
                    store.save(last);
                } else if (line.startsWith("S ")) {
                    store.save(service(fields(line), last, DutchTime.dateOf(now)), null, now);
                }
            }
        });
    }

    private static String[] fields(String line) {
        return Stream.of(line.substring(2).split("\\|", -1)).map(String::strip).toArray(String[]::new);
    }

    private static Organisation organisation(String... field) {
        return new Organisation(id(field[0]), field[0], field[1], field[4], field[3], field[2]);
    }

    private static Service service(String[] field, Organisation organisation, LocalDate today) {
        var room = field[6].substring(0, Math.max(0, field[6].lastIndexOf(','))).strip();
        var since = field[6].substring(field[6].lastIndexOf(',') + 1).strip();
        return new Service(
                id(field[0]),
                organisation,
                field[0],
                field[8],
                STATES.get(field[5]),
                new Service.Contact(null, null, null),
                new Service.Terms(orNull(field[10]), orNull(field[9]), null, null),
                field[11].isEmpty()
                        ? List.of()
                        : List.of(new Location(id(field[11]), organisation.name(), field[11], field[12], "Lindeveen")),
                hours(field[4]),
                field[4].isEmpty() ? "Op afspraak" : null,
                Stream.of(field[1].split(" ")).map(Theme::valueOf).collect(Collectors.toSet()),
                List.of(field[3].split(" ")),
                field[2].equals("-")
                        ? List.of()
                        : Stream.of(field[2].split(" ")).map(DISTRICTS::get).toList(),
                orNull(room),
                room.isEmpty() ? null : today.minusDays(Long.parseLong(since)),
                today.minusDays(Long.parseLong(field[7])));
    }

    /** Such as {@code ma 9.00-12.00; wo-vr 13.00-16.00} or {@code elke dag 0.00-24.00}. */
    private static List<Opening> hours(String text) {
        List<Opening> all = new ArrayList<>();
        for (var part : text.isEmpty() ? new String[0] : text.split("; ")) {
            var words = part.replace("elke dag", "ma-zo").split(" ");
            var days = words[0].split("-");
            var times = words[1].split("-");
            for (int day = DAYS.indexOf(days[0]); day <= DAYS.indexOf(days[days.length - 1]); day++) {
                all.add(new Opening(DayOfWeek.of(day + 1), time(times[0]), time(times[1])));
            }
        }
        return all;
    }

    private static LocalTime time(String text) {
        var parts = text.split("\\.");
        return parts[0].equals("24")
                ? Opening.MIDNIGHT
                : LocalTime.of(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
