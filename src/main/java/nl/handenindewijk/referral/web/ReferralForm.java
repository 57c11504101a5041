package nl.handenindewijk.referral.web;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.referral.Datum;
import nl.handenindewijk.referral.Referral.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What a worker fills in to bring a resident somewhere.
 *
 * @param gegevens what is shared, each chosen by hand
 * @param woorden what the worker writes for the organisation
 * @param gesproken with whom the worker spoke there
 * @param getoond mark of the text that was read to the resident
 * @param akkoord how the resident agreed
 * @param sleutel made with the form
 */
record ReferralForm(
        @Nullable UUID dienst,
        @Nullable Kind soort,
        @Nullable Set<Datum> gegevens,
        @Nullable String woorden,
        @Nullable String gesproken,
        @Nullable String getoond,
        @Nullable Agreed akkoord,
        @Nullable UUID sleutel) {

    private static final int LONGEST = 2000;
    private static final int LONGEST_NAME = 200;

    /** How somebody agreed; labels under {@code referral.agreed.NAME}. */
    enum Agreed {
        SPOKEN,
        WRITTEN
    }

    static ReferralForm empty() {
        return new ReferralForm(null, Kind.WARM, Set.of(), "", "", null, null, UUID.randomUUID());
    }

    void check(Errors errors) {
        if (dienst == null) {
            errors.rejectValue("dienst", "referral.error.service");
        }
        if (soort == null) {
            errors.rejectValue("soort", "referral.error.kind");
        }
        if (isWarm() && words().isEmpty()) {
            errors.rejectValue("woorden", "referral.error.words");
        }
        if (words().length() > LONGEST) {
            errors.rejectValue("woorden", "referral.error.long", new Object[] {LONGEST}, null);
        }
        if (spokenWith() != null && spokenWith().length() > LONGEST_NAME) {
            errors.rejectValue("gesproken", "referral.error.long", new Object[] {LONGEST_NAME}, null);
        }
    }

    boolean isWarm() {
        return soort == Kind.WARM;
    }

    /** Whether the organisation can reach the resident with what it is given. */
    boolean givesAWay() {
        return data().contains(Datum.PHONE) || data().contains(Datum.EMAIL);
    }

    String words() {
        return woorden == null ? "" : woorden.strip();
    }

    @Nullable
    String spokenWith() {
        return gesproken == null || gesproken.isBlank() ? null : gesproken.strip();
    }

    Set<Datum> data() {
        return gegevens == null ? EnumSet.noneOf(Datum.class) : gegevens;
    }

    UUID key() {
        return sleutel == null ? UUID.randomUUID() : sleutel;
    }
}
