/**
 * The help request (<i>hulpvraag</i>) and its whole life, from receipt to closing, with its timeline (<i>tijdlijn</i>)
 * and the desk (<i>werkbak</i>) of the workers.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "neighbourhood", "terms", "dangersigns", "staff", "phrases", "settings"})
package nl.handenindewijk.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
