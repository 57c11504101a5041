package nl.handenindewijk.staff.manage;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.handenindewijk.staff.Role;
import nl.handenindewijk.staff.Team;
import nl.handenindewijk.staff.Teams;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page with the form of an account, and what there is to choose on it. */
@Component
class AccountPage {

    private final Teams teams;

    AccountPage(Teams teams) {
        this.teams = teams;
    }

    /** The teams by name. */
    Map<UUID, String> teamNames() {
        return teams.all().stream()
                .collect(Collectors.toMap(Team::id, Team::name, (one, other) -> one, LinkedHashMap::new));
    }

    /** @param account null for a new one */
    ModelAndView show(HttpStatus status, @Nullable Account account, AccountForm form) {
        return again(status, account).addObject("form", form);
    }

    /** With the form, and what is wrong with it, as it was bound. */
    ModelAndView again(HttpStatus status, @Nullable Account account) {
        return new ModelAndView("staff/medewerker", status)
                .addObject("account", account)
                .addObject("teamNames", teamNames())
                .addObject("languageNames", Languages.names(LocaleContextHolder.getLocale()))
                .addObject("allRoles", Role.values());
    }

    /** Shows what is stored now beside what was typed; saving again is then a choice. */
    ModelAndView conflict(Account current, AccountForm typed) {
        return show(HttpStatus.CONFLICT, current, typed.withVersion(current.version()))
                .addObject("current", AccountForm.of(current));
    }
}
