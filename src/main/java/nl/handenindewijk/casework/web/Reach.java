package nl.handenindewijk.casework.web;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.casework.CaseView;
import nl.handenindewijk.casework.ContactKind;
import nl.handenindewijk.casework.event.Change;
import nl.handenindewijk.casework.submission.ContactPreferences.ContactChannel;
import nl.handenindewijk.casework.submission.ContactPreferences.DayPart;

/**
 * How the resident can be reached now, and after three tries in vain how else (F13). Never a way or a time that the
 * resident did not call safe.
 *
 * @param now what time it is, Europe/Amsterdam
 * @param safeNow whether the resident may be called at this time; true where no times were named
 * @param inVain tries since somebody last spoke with the resident
 * @param partsLeft parts of the day in which calling is safe and was not tried
 * @param waysLeft other ways that are safe and were not tried; empty while there are parts of the day left
 */
public record Reach(
        LocalTime now, boolean safeNow, int inVain, List<DayPart> partsLeft, List<ContactChannel> waysLeft) {

    private static final int ENOUGH = 3;
    private static final LocalTime EARLIEST = LocalTime.of(8, 0);
    private static final LocalTime LATEST = LocalTime.of(21, 0);

    static Reach of(CaseView view, LocalTime now) {
        var safe = view.contact().safeTimes();
        var tries = view.timeline().stream()
                .takeWhile(item -> item.kind() != Change.CONTACT_MADE && item.kind() != Change.MESSAGE_FROM_RESIDENT)
                .filter(item -> item.kind() == Change.CONTACT_ATTEMPTED)
                .toList();
        var partsLeft = view.contact().allowsCalls()
                ? safe.stream()
                        .filter(part -> tries.stream().noneMatch(item -> calledIn(part, item)))
                        .toList()
                : List.<DayPart>of();
        var ways = partsLeft.isEmpty() ? waysLeft(view, tries) : List.<ContactChannel>of();
        boolean safeNow = view.contact().times().isEmpty()
                || safe.contains(DayPart.of(now)) && !now.isBefore(EARLIEST) && now.isBefore(LATEST);
        return new Reach(now, safeNow, tries.size(), partsLeft, ways);
    }

    /** Whether it is time to try something else. */
    public boolean enough() {
        return inVain >= ENOUGH;
    }

    private static boolean calledIn(DayPart part, CaseView.Item item) {
        return kind(item) == ContactKind.CALLED
                && part.name().equals(item.detail().get("dayPart"));
    }

    private static List<ContactChannel> waysLeft(CaseView view, List<CaseView.Item> tries) {
        var done = tries.stream()
                .flatMap(item -> triedBy(kind(item)).stream())
                .collect(Collectors.toCollection(() -> EnumSet.of(ContactChannel.PHONE)));
        if (view.agreeFirst()) {
            done.addAll(Set.of(ContactChannel.VISIT, ContactChannel.LETTER));
        }
        return Stream.of(ContactChannel.values())
                .filter(way -> view.contact().channels().contains(way) && !done.contains(way))
                .toList();
    }

    private static Set<ContactChannel> triedBy(ContactKind kind) {
        return switch (kind) {
            case CALLED -> Set.of(ContactChannel.PHONE);
            case VISITED -> Set.of(ContactChannel.VISIT);
            case WROTE -> Set.of(ContactChannel.LETTER, ContactChannel.EMAIL);
            case DESK -> Set.of();
        };
    }

    private static ContactKind kind(CaseView.Item item) {
        return ContactKind.valueOf(item.detail().getOrDefault("kind", ContactKind.DESK.name()));
    }
}
