package nl.handenindewijk.terms;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The days put on a par with holidays, known only for the years a decree speaks about. Which days a later decree will name
 * cannot be computed, so outside those years the answer is "perhaps".
 */
public final class EquatedDays {

    private static final String RESOURCE = "equated-days.csv";

    private final List<Decree> decrees;
    private final Set<LocalDate> days;

    EquatedDays(List<Decree> decrees) {
        this.decrees = List.copyOf(decrees);
        this.days = decrees.stream().flatMap(decree -> decree.days().stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The decrees that ship with the portal. */
    public static EquatedDays known() {
        return parse(StrictCsv.ofResource(RESOURCE));
    }

    /**
     * Reads {@code covered_from,covered_until,days}, one decree a line, the days separated by spaces.
     *
     * @throws DataFileException with line and reason if the years overlap or leave a hole, end before they start, or a day
     *     lies outside its years or is a holiday or weekend anyway
     */
    static EquatedDays parse(StrictCsv csv) {
        TreeSet<Decree> decrees = new TreeSet<>(Comparator.comparing(Decree::from));
        for (StrictCsv.Line line : csv.lines("covered_from", "covered_until", "days")) {
            LocalDate from = line.date("covered_from");
            LocalDate until = line.date("covered_until");
            line.refuseIf(until.isBefore(from), "ends " + until + " before it starts " + from);
            decrees.forEach(d -> line.refuseIf(
                    !d.from().isAfter(until) && !d.until().isBefore(from),
                    "overlaps the decree of " + d.from() + ".." + d.until()));
            TreeSet<LocalDate> days = new TreeSet<>();
            for (String day : line.text("days").split(" ")) {
                LocalDate date = line.parseDate(day);
                line.refuseIf(date.isBefore(from) || date.isAfter(until), day + " is outside the years of the decree");
                line.refuseIf(LegalDays.fixedDayOff(date) != null, day + " is a holiday or weekend already");
                line.refuseIf(!days.add(date), day + " is named twice");
            }
            decrees.add(new Decree(from, until, days));
            Decree before = decrees.lower(new Decree(from, until, days));
            line.refuseIf(
                    before != null && !before.until().plusDays(1).equals(from),
                    "leaves a hole after " + (before == null ? "" : before.until()));
        }
        return new EquatedDays(List.copyOf(decrees));
    }

    /**
     * One window of years with its days, as an administrator keeps it.
     *
     * @param from first day of the years that decrees speak about
     * @param until last day of them
     */
    public static EquatedDays of(LocalDate from, LocalDate until, Set<LocalDate> days) {
        return new EquatedDays(List.of(new Decree(from, until, new TreeSet<>(days))));
    }

    /** First day of the years that decrees speak about. */
    public LocalDate coveredFrom() {
        return decrees.stream().map(Decree::from).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Last day of them; after it an outcome may be uncertain. */
    public LocalDate coveredUntil() {
        return decrees.stream()
                .map(Decree::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** The days themselves, in order. */
    public SortedSet<LocalDate> days() {
        return new TreeSet<>(days);
    }

    /** The same with a decree added, as when the government names the days of the next years. */
    public EquatedDays with(LocalDate from, LocalDate until, Set<LocalDate> days) {
        return new EquatedDays(Stream.concat(decrees.stream(), Stream.of(new Decree(from, until, new TreeSet<>(days))))
                .toList());
    }

    boolean contains(LocalDate date) {
        return days.contains(date);
    }

    boolean covers(LocalDate date) {
        return decrees.stream().anyMatch(d -> d.covers(date));
    }
}
