package nl.handenindewijk.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is invented.
 *
 * @param size help requests over eighteen months
 * @param seed the same seed on the same day invents the same municipality
 * @param benchmark measures the pages and stops
 */
@ConfigurationProperties("portal.demo")
record DemoProperties(int size, long seed, boolean benchmark) {}
