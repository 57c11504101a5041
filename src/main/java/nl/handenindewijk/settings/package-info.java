/**
 * What an administrator may change without a release (<i>instellingen</i>): texts of residents' pages and of mails, and
 * tables of choices that other modules hand in as {@link nl.handenindewijk.settings.SettingsSheet}. Each change has a reason
 * and a history.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "staff"})
package nl.handenindewijk.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
