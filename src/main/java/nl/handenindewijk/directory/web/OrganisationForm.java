package nl.handenindewijk.directory.web;

import java.util.Optional;
import java.util.UUID;
import nl.handenindewijk.directory.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An organisation as it was typed.
 *
 * @param id null for a new one
 * @param sleutel made with the form; becomes the id of a new one, so that the same form sent twice adds one
 * @param gezien what it said when the form was filled, as {@link #markOf}
 */
record OrganisationForm(
        @Nullable UUID id,
        @Nullable UUID sleutel,
        @Nullable String gezien,
        @Nullable String naam,
        @Nullable String omschrijving,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String website) {

    static OrganisationForm empty() {
        return new OrganisationForm(null, UUID.randomUUID(), null, "", "", "", "", "");
    }

    static OrganisationForm of(Organisation o) {
        return new OrganisationForm(
                o.id(), null, markOf(o), o.name(), o.description(), o.phone(), o.email(), o.website());
    }

    /** The same input on top of what somebody else saved meanwhile. */
    OrganisationForm onTopOf(Organisation now) {
        return new OrganisationForm(id, sleutel, markOf(now), naam, omschrijving, telefoon, email, website);
    }

    /** Whether this is what the form was filled from. */
    boolean startedFrom(Optional<Organisation> stored) {
        return stored.map(OrganisationForm::markOf).equals(Optional.ofNullable(gezien));
    }

    /** Differs if anything in it does. */
    static String markOf(Organisation o) {
        return Integer.toHexString(o.hashCode());
    }

    /** @return what was typed, also if something is wrong with it */
    Organisation read(UUID newId, Errors errors) {
        var check = new FieldCheck(errors);
        return new Organisation(
                id != null ? id : sleutel != null ? sleutel : newId,
                check.needed("naam", naam, FieldCheck.NAME),
                check.needed("omschrijving", omschrijving, FieldCheck.LONG),
                check.website("website", website),
                check.email("email", email),
                check.phone("telefoon", telefoon));
    }
}
