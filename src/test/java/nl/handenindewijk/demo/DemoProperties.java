package nl.handenindewijk.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How much is invented.
 *
 * @param size help requests over eighteen months
 * @param seed the same seed on the same day invents the same municipality
 */
@ConfigurationProperties("portal.demo")
record DemoProperties(int size, long seed) {}
