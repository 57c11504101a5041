package nl.handenindewijk.casework.closing;

import java.util.UUID;
import nl.handenindewijk.casework.DecideClosing;
import nl.handenindewijk.casework.folder.Folder;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What the second worker says.
 *
 * @param voorstel the proposal that was on the page
 * @param versie of the case, when the page was shown
 * @param redenOpen why it stays open
 */
record ClosingForm(
        @Nullable UUID voorstel,
        @Nullable Long versie,
        @Nullable String redenOpen) {

    private static final int LONGEST_REASON = 1000;
    private static final UUID NONE = new UUID(0, 0);

    static ClosingForm empty() {
        return new ClosingForm(null, null, "");
    }

    /** Only of whoever keeps the case open. */
    void check(Errors errors) {
        if (reason().isEmpty() || reason().length() > LONGEST_REASON) {
            errors.rejectValue("redenOpen", "case.error.reason");
        }
    }

    DecideClosing.Input yes(Folder folder) {
        return input(folder, null);
    }

    DecideClosing.Input no(Folder folder) {
        return input(folder, reason());
    }

    private DecideClosing.Input input(Folder folder, @Nullable String reason) {
        return new DecideClosing.Input(
                folder.reference(), voorstel == null ? NONE : voorstel, versie == null ? -1 : versie, reason);
    }

    private String reason() {
        return redenOpen == null ? "" : redenOpen.strip();
    }
}
