package nl.handenindewijk.shared;

import org.springframework.util.ClassUtils;

/** Where the portal runs. */
public final class Surroundings {

    private static final String ONLY_IN_DEMO_AND_TESTS = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    private Surroundings() {}

    /**
     * Whether this is real: everywhere but where the embedded database of demo and tests is on the class path. No
     * setting changes that.
     */
    public static boolean areReal() {
        return !ClassUtils.isPresent(ONLY_IN_DEMO_AND_TESTS, Surroundings.class.getClassLoader());
    }
}
