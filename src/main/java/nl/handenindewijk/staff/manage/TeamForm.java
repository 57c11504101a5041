package nl.handenindewijk.staff.manage;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.validation.Errors;

/** The form of a team as it was typed. */
record TeamForm(
        String name,
        String location,
        String hours,
        String phone,
        Boolean frontDesk,
        List<String> quarters,
        String version) {

    private static final int LONGEST = 200;
    private static final Pattern PHONE = Pattern.compile("[0-9+() -]{5,30}");

    TeamForm {
        name = Typed.line(name);
        location = Typed.line(location);
        hours = Typed.line(hours);
        phone = Typed.line(phone);
        quarters = Typed.choices(quarters);
        frontDesk = Typed.isOn(frontDesk);
        version = Typed.line(version);
    }

    static TeamForm empty() {
        return new TeamForm("", "", "", "", false, List.of(), "");
    }

    static TeamForm of(TeamPlan team) {
        var details = team.details();
        return new TeamForm(
                details.name(),
                details.location(),
                details.hours(),
                details.phone(),
                details.frontDesk(),
                details.quarters().stream().sorted().toList(),
                Long.toString(team.version()));
    }

    /** The same input on top of what somebody else saved meanwhile. */
    TeamForm withVersion(long current) {
        return new TeamForm(name, location, hours, phone, frontDesk, quarters, Long.toString(current));
    }

    /**
     * Finds what is missing or cannot be.
     *
     * @param knownQuarters codes of the quarters of this municipality
     */
    void check(Errors errors, Set<String> knownQuarters) {
        line(errors, "name", name);
        line(errors, "location", location);
        line(errors, "hours", hours);
        if (!PHONE.matcher(phone).matches()) {
            errors.rejectValue("phone", "staff.team.phone.shape");
        }
        if (!knownQuarters.containsAll(quarters)) {
            errors.rejectValue("quarters", "staff.team.quarters.unknown");
        }
    }

    private static void line(Errors errors, String field, String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST) {
            errors.rejectValue(field, "staff.team." + field + ".missing");
        }
    }

    /** Only after {@link #check} found nothing. */
    TeamPlan.Details details() {
        return new TeamPlan.Details(name, location, hours, phone, frontDesk, Set.copyOf(quarters));
    }

    /** The version of the team that this form was filled from; -1 if that cannot be read. */
    long seenVersion() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }
}
