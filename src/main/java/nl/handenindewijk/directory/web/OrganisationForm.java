package nl.handenindewijk.directory.web;

import java.util.UUID;
import nl.handenindewijk.directory.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * An organisation as it was typed.
 *
 * @param id null for a new one
 */
record OrganisationForm(
        @Nullable UUID id,
        @Nullable String naam,
        @Nullable String omschrijving,
        @Nullable String telefoon,
        @Nullable String email,
        @Nullable String website) {

    static OrganisationForm empty() {
        return new OrganisationForm(null, "", "", "", "", "");
    }

    static OrganisationForm of(Organisation o) {
        return new OrganisationForm(o.id(), o.name(), o.description(), o.phone(), o.email(), o.website());
    }

    /** @return what was typed, also if something is wrong with it */
    Organisation read(UUID newId, Errors errors) {
        var check = new FieldCheck(errors);
        return new Organisation(
                id == null ? newId : id,
                check.needed("naam", naam, FieldCheck.NAME),
                check.needed("omschrijving", omschrijving, FieldCheck.LONG),
                check.website("website", website),
                check.email("email", email),
                check.phone("telefoon", telefoon));
    }
}
