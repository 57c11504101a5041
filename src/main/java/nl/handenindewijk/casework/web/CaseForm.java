package nl.handenindewijk.casework.web;

import java.util.UUID;
import nl.handenindewijk.casework.CaseTicket;
import nl.handenindewijk.shared.PublicReference;
import org.jspecify.annotations.Nullable;

/** What every form on the page of a case carries: from which state of the case it was made, and a key of its own. */
abstract class CaseForm {

    private long version;
    private @Nullable UUID sleutel;

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public @Nullable UUID getSleutel() {
        return sleutel;
    }

    public void setSleutel(@Nullable UUID sleutel) {
        this.sleutel = sleutel;
    }

    /** A form without a key of its own gets one that no other has, so it is never taken for one that was sent before. */
    CaseTicket ticket(PublicReference reference) {
        return new CaseTicket(reference, version, sleutel == null ? UUID.randomUUID() : sleutel);
    }

    static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
