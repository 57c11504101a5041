package nl.handenindewijk.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Holds what administrators chose in memory, so that no page waits for it. A change on another instance is seen within
 * seconds.
 */
@Component
public class Settings implements SmartInitializingSingleton {

    private final StoredSettings stored;
    private final OwnTexts texts;
    private volatile Map<String, Map<String, String>> chosen = Map.of();
    /** The newest change in it, null if that is not known. */
    private volatile @Nullable UUID shown;

    Settings(StoredSettings stored, OwnTexts texts) {
        this.stored = stored;
        this.texts = texts;
    }

    /** What holds now: chosen, or else what it began with. */
    public SheetValues of(SettingsSheet sheet) {
        var values = new LinkedHashMap<>(sheet.initialValues());
        var own = chosen.getOrDefault(sheet.code(), Map.of());
        values.replaceAll((field, initial) -> own.getOrDefault(field, initial));
        return new SheetValues(values);
    }

    @Override
    public void afterSingletonsInstantiated() {
        refresh();
    }

    /** Reads anew what administrators stored, if anything of it is new: all of it is kept for ever. */
    @Scheduled(fixedDelayString = "${portal.background.retry-every:10s}")
    synchronized void refresh() {
        var newest = stored.newest().orElse(null);
        if (newest == null || !newest.equals(shown)) {
            show(stored.all());
            shown = newest;
        }
    }

    void show(List<SettingsChange> changes) {
        var newest = new HashMap<String, Map<String, String>>();
        changes.forEach(change -> change.moved()
                .forEach((field, moved) -> newest.computeIfAbsent(change.sheet(), code -> new HashMap<>())
                        .put(field, moved.to())));
        shown = null;
        chosen = newest;
        texts.show(newest.getOrDefault(OwnTexts.SHEET, Map.of()));
    }
}
