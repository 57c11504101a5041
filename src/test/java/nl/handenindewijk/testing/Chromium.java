package nl.handenindewijk.testing;

import java.nio.file.Path;
import java.util.Map;

/**
 * A Chromium to start.
 *
 * @param executable the program; null: the one that Playwright keeps itself
 * @param environment what it needs besides the environment of the tests: where its own libraries and fonts are
 */
record Chromium(Path executable, Map<String, String> environment) {}
