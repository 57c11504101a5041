package nl.handenindewijk.staff.manage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.handenindewijk.staff.Role;
import org.springframework.validation.Errors;

/** The form of an account as it was typed. */
record AccountForm(
        String username,
        String displayName,
        String email,
        List<String> roles,
        List<String> teams,
        String contractHours,
        List<String> languages,
        Boolean active,
        Boolean despiteOpenWork,
        String version) {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,99}");
    private static final Set<String> ROLES =
            Stream.of(Role.values()).map(Role::name).collect(Collectors.toUnmodifiableSet());
    private static final BigDecimal MOST_HOURS = BigDecimal.valueOf(40);
    private static final int LONGEST_NAME = 100;

    AccountForm {
        username = Typed.line(username).toLowerCase(Locale.ROOT);
        displayName = Typed.line(displayName);
        email = Typed.line(email);
        roles = Typed.choices(roles);
        teams = Typed.choices(teams);
        contractHours = Typed.line(contractHours);
        languages = Typed.choices(languages);
        active = Typed.isOn(active);
        despiteOpenWork = Typed.isOn(despiteOpenWork);
        version = Typed.line(version);
    }

    /** The form of a new account. */
    static AccountForm empty() {
        return new AccountForm("", "", "", List.of("WORKER"), List.of(), "36", List.of("nl"), true, false, "");
    }

    static AccountForm of(Account account) {
        var details = account.details();
        return new AccountForm(
                account.username(),
                details.displayName(),
                details.email(),
                Stream.of(Role.values())
                        .filter(details.roles()::contains)
                        .map(Role::name)
                        .toList(),
                details.teams().stream().map(UUID::toString).toList(),
                details.contractHours().stripTrailingZeros().toPlainString().replace('.', ','),
                details.languages(),
                account.active(),
                false,
                Long.toString(account.version()));
    }

    /** The same input on top of what somebody else saved meanwhile. */
    AccountForm withVersion(long current) {
        return new AccountForm(
                username,
                displayName,
                email,
                roles,
                teams,
                contractHours,
                languages,
                active,
                despiteOpenWork,
                Long.toString(current));
    }

    void checkUsername(Errors errors) {
        if (!USERNAME.matcher(username).matches()) {
            errors.rejectValue("username", "staff.worker.username.shape");
        }
    }

    /**
     * Finds what is missing or cannot be.
     *
     * @param knownTeams ids of the teams that exist
     */
    void check(Errors errors, Set<UUID> knownTeams) {
        if (displayName.isEmpty() || displayName.length() > LONGEST_NAME) {
            errors.rejectValue("displayName", "staff.worker.name.missing");
        }
        if (!Typed.isEmail(email)) {
            errors.rejectValue("email", "staff.worker.email.shape");
        }
        if (roles.isEmpty() || !ROLES.containsAll(roles)) {
            errors.rejectValue("roles", "staff.worker.roles.missing");
        } else if (roles.contains(Role.ATTENTION_OFFICER.name()) && !atDesk()) {
            errors.rejectValue("roles", "staff.worker.roles.officer");
        } else if (atDesk() && teams.isEmpty()) {
            errors.rejectValue("teams", "staff.worker.teams.missing");
        }
        if (!knownTeams.stream().map(UUID::toString).collect(Collectors.toSet()).containsAll(teams)) {
            errors.rejectValue("teams", "staff.worker.teams.missing");
        }
        if (isNew() && !isHours()) {
            errors.rejectValue("contractHours", "staff.worker.hours.shape");
        }
        if (!Languages.CODES.containsAll(languages)) {
            errors.rejectValue("languages", "staff.worker.languages.unknown");
        }
    }

    /** Only after {@link #check} found nothing. */
    Account.Details details() {
        return new Account.Details(
                displayName,
                email,
                roles.stream().map(Role::valueOf).collect(Collectors.toSet()),
                teams.stream().map(UUID::fromString).collect(Collectors.toSet()),
                isNew() ? hours() : BigDecimal.ZERO,
                languages);
    }

    /** The version of the account that this form was filled from; -1 if that cannot be read. */
    long seenVersion() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    /** Hours of an account that exists change on their own page, from a day on and with a reason. */
    private boolean isNew() {
        return version.isEmpty();
    }

    private boolean atDesk() {
        return roles.contains(Role.WORKER.name()) || roles.contains(Role.TEAM_LEAD.name());
    }

    private boolean isHours() {
        return contractHours.matches("[0-9]{1,2}([.,][0-9])?") && hours().compareTo(MOST_HOURS) <= 0;
    }

    private BigDecimal hours() {
        return new BigDecimal(contractHours.replace(',', '.'));
    }
}
