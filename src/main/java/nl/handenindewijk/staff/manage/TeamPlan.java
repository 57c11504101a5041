package nl.handenindewijk.staff.manage;

import java.util.Set;
import java.util.UUID;

/**
 * A team with its area as the administrators see it.
 *
 * @param quarters codes of the quarters it covers
 * @param version raised at each change
 */
record TeamPlan(UUID id, Details details, long version) {

    /** What an administrator may change. */
    record Details(String name, String location, String hours, String phone, boolean frontDesk, Set<String> quarters) {

        Details {
            quarters = Set.copyOf(quarters);
        }
    }
}
