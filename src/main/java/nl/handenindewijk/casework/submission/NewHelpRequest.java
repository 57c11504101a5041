package nl.handenindewijk.casework.submission;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A complete question as it comes in, whoever typed it.
 *
 * @param submissionKey made when the form was first shown; the same key twice is the same request
 * @param themes at least one, in the resident's order; "weet ik niet" is {@link Theme#ANDERS}
 * @param danger the answer to "is er nu direct gevaar?"
 * @param childrenAtHome whether children live there, null if not asked or not answered
 * @param story the resident's own words, 1 to 4000 characters
 * @param personName null if not given
 * @param language the language of the pages it was filed in: nl, en, …
 */
public record NewHelpRequest(
        UUID submissionKey,
        Channel channel,
        Sender sender,
        String language,
        Set<Theme> themes,
        DangerAnswer danger,
        @Nullable Boolean childrenAtHome,
        String story,
        @Nullable String personName,
        Whereabouts whereabouts,
        ContactPreferences contact) {

    /** A question in which nobody asked about children. */
    public NewHelpRequest(
            UUID submissionKey,
            Channel channel,
            Sender sender,
            String language,
            Set<Theme> themes,
            DangerAnswer danger,
            String story,
            @Nullable String personName,
            Whereabouts whereabouts,
            ContactPreferences contact) {
        this(submissionKey, channel, sender, language, themes, danger, null, story, personName, whereabouts, contact);
    }

    /** By which door it came. */
    public enum Channel {
        ONLINE,
        PHONE,
        DESK,
        /** A letter or form, entered by a worker. */
        PAPER,
        PARTNER,
        /** A file of creditors (vroegsignalering). */
        SIGNAL
    }

    /** Who asks. */
    public enum Sender {
        SELF,
        FAMILY_OR_NEIGHBOUR,
        GP,
        SCHOOL,
        POLICE_OR_VEILIG_THUIS,
        HOUSING_ASSOCIATION,
        OTHER_WORKER,
        /** Landlord, supplier of energy or water, health insurer (Besluit gemeentelijke schuldhulpverlening). */
        CREDITOR
    }

    /** The answer to "is er nu direct gevaar?". */
    public enum DangerAnswer {
        YES,
        NO,
        UNKNOWN
    }
}
