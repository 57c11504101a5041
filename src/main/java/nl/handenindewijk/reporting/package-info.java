/**
 * Figures per district, theme and time for the municipality, from own tables that events feed and a command rebuilds.
 * Small cells are hidden (onthullingsbeveiliging). Pages and files for the admin; for everybody the board of each district
 * (wijkbord) and open data.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "neighbourhood",
            "staff",
            "terms",
            "settings",
            "agenda::event",
            "goals::event",
            "casework::event",
            "casework::submission"
        })
package nl.handenindewijk.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
