/**
 * The shell around every page: layout, form fragments, error pages, security rules and headers, language. Knows no other
 * module.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package nl.handenindewijk.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
