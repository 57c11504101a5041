package nl.handenindewijk.staff.manage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The first administrator of a new installation; of no effect once there is one.
 *
 * @param adminUsername e-mail address at work, also the name to sign in with
 * @param adminPassword to begin with; left out, one is made and printed once
 */
@ConfigurationProperties("portal.bootstrap")
record BootstrapProperties(
        @Nullable String adminUsername, @Nullable String adminPassword) {

    /** Never prints the password. */
    @Override
    public String toString() {
        return "BootstrapProperties[adminUsername=" + adminUsername + "]";
    }
}
