package nl.handenindewijk.staff.manage;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.handenindewijk.staff.Role;

/**
 * An account as the administrators see it.
 *
 * @param contractHours hours a week
 * @param languages ISO 639-1 codes
 * @param version raised at each change
 */
record Account(UUID id, String username, Details details, boolean active, long version) {

    /** What an administrator may change. */
    record Details(
            String displayName,
            String email,
            Set<Role> roles,
            Set<UUID> teams,
            BigDecimal contractHours,
            List<String> languages) {

        Details {
            roles = Set.copyOf(roles);
            teams = Set.copyOf(teams);
            languages = List.copyOf(languages);
        }
    }
}
