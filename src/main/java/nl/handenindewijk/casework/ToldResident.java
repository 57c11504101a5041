package nl.handenindewijk.casework;

import java.time.Instant;
import java.util.UUID;
import nl.handenindewijk.casework.submission.ContactPreferences;
import org.jspecify.annotations.Nullable;

/**
 * A resident who has another contact, and how that is told. It always stands on the resident's own page.
 *
 * @param name null if the resident gave none
 * @param owner the contact now
 * @param since when that changed
 * @param agreeFirst somebody near the resident may be the danger
 */
public record ToldResident(
        UUID id,
        String reference,
        @Nullable String name,
        UUID owner,
        Instant since,
        boolean agreeFirst,
        ContactPreferences contact) {

    /** How the resident hears of it besides the own page. */
    public Way way() {
        return contact.allowsMail() ? Way.MAIL : contact.allowsCalls() ? Way.PHONE : Way.OWN_PAGE;
    }

    /** A way of telling. Labels under {@code handover.told.NAME}. */
    public enum Way {
        /** Somebody must call. */
        PHONE,
        /** Neither is allowed: the resident reads it on coming back. */
        OWN_PAGE,
        /** The portal mails that there is news; nobody need do anything. */
        MAIL
    }
}
