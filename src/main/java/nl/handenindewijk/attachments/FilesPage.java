package nl.handenindewijk.attachments;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.handenindewijk.attachments.scan.VirusScanner;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.casework.folder.Folders;
import nl.handenindewijk.shared.DutchTime;
import nl.handenindewijk.staff.CurrentWorker;
import nl.handenindewijk.staff.Workers;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Puts files on pages. */
@Component
class FilesPage {

    private static final int KB = 1024;

    private final Folders folders;
    private final FileStore store;
    private final Workers workers;
    private final VirusScanner scanner;
    private final AttachmentSettings settings;

    FilesPage(Folders folders, FileStore store, Workers workers, VirusScanner scanner, AttachmentSettings settings) {
        this.folders = folders;
        this.store = store;
        this.workers = workers;
        this.scanner = scanner;
        this.settings = settings;
    }

    /** The case; what is not this worker's is not there. */
    Folder open(String typed, CurrentWorker worker) {
        return folders.open(typed, worker);
    }

    ModelAndView list(Folder folder, HttpStatusCode status) {
        List<Line> files = store.of(folder.id()).stream().map(this::line).toList();
        return new ModelAndView("attachments/bestanden", status)
                .addObject("map", folder)
                .addObject("bestanden", files)
                .addObject("sleutel", UUID.randomUUID())
                .addObject("vol", files.size() >= settings.mostPerCase())
                .addObject("scanner", scanner.isThere())
                .addObject("mb", settings.largest().toMegabytes())
                .addObject("hoogstens", settings.mostPerCase());
    }

    ModelAndView one(Folder folder, StoredFile file, HttpStatusCode status) {
        return new ModelAndView("attachments/bestand", status)
                .addObject("map", folder)
                .addObject("b", line(file));
    }

    /** A file that is gone, or of another case, is not there. */
    StoredFile found(Folder folder, UUID id) {
        return store.find(folder.id(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Line line(StoredFile file) {
        return new Line(
                file.id(),
                file.name(),
                file.kind().name(),
                Math.max(1, Math.round(file.bytes() / (double) KB)),
                day(file.addedAt()),
                workers.displayName(file.addedBy()));
    }

    private static String day(Instant moment) {
        Locale language = LocaleContextHolder.getLocale();
        return moment.atZone(DutchTime.ZONE).format(DateTimeFormatter.ofPattern("d MMMM yyyy H.mm", language));
    }

    /**
     * A file in words.
     *
     * @param kb size, at least 1
     */
    public record Line(UUID id, String name, String kind, long kb, String addedAt, String addedBy) {}
}
