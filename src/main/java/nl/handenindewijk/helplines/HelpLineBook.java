package nl.handenindewijk.helplines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handenindewijk.shared.CurrentHelpLines;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.HelpLines;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds the help lines in memory: pages that show them never wait for the database. A change on another instance is seen
 * within seconds.
 */
@Component
class HelpLineBook implements CurrentHelpLines, SmartInitializingSingleton {

    private final HelpLines first;
    private final StoredLines stored;
    private volatile HelpLines open;

    /** @param first what a new installation begins with */
    HelpLineBook(HelpLines first, StoredLines stored) {
        this.first = first;
        this.stored = stored;
        this.open = first;
    }

    @Override
    public HelpLines now() {
        return open;
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Reads anew what administrators stored. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    void refresh() {
        show(stored.all());
    }

    void show(List<LineVersion> changes) {
        var lines = new ArrayList<HelpLine>();
        newest(changes).values().stream()
                .filter(version -> !version.removed())
                .map(LineVersion::line)
                .forEach(lines::add);
        first.helpLines().stream()
                .filter(line ->
                        changes.stream().noneMatch(change -> change.code().equals(line.code())))
                .forEach(lines::add);
        var order = first.helpLines().stream().map(HelpLine::code).toList();
        lines.sort(Comparator.comparingInt(line -> place(order, line.code())));
        open = new HelpLines(lines);
    }

    /** The first ones keep their order, own ones follow. */
    private static int place(List<String> order, String code) {
        int place = order.indexOf(code);
        return place < 0 ? order.size() : place;
    }

    /** The last change of each line that was ever changed, in the order of their first changes. */
    static Map<String, LineVersion> newest(List<LineVersion> changes) {
        Map<String, LineVersion> newest = new LinkedHashMap<>();
        changes.forEach(change -> newest.put(change.code(), change));
        return newest;
    }
}
