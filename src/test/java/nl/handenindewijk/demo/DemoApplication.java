package nl.handenindewijk.demo;

import java.util.ArrayList;
import java.util.List;
import nl.handenindewijk.PortalApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The portal of Lindeveen on a database that is kept between runs: {@code ./mvnw spring-boot:test-run}. Another {@code
 * --portal.demo.size} than the usual one gets a database of its own beside it.
 */
public class DemoApplication {

    private static final String SIZE = "--portal.demo.size=";

    /** @param args Spring Boot's own arguments, for example {@code --portal.demo.size=100000} */
    public static void main(String[] args) {
        var portal = new SpringApplication(PortalApplication.class, DemoConfiguration.class);
        portal.setAdditionalProfiles("demo");
        portal.addInitializers(DemoApplication::keepTestsOut);
        portal.run(withOwnDatabase(args));
    }

    static void keepTestsOut(ConfigurableApplicationContext context) {
        context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
    }

    private static String[] withOwnDatabase(String... args) {
        var directory = System.getProperty("portal.pg.dir");
        var arguments = new ArrayList<>(List.of(args));
        if (directory != null && arguments.stream().noneMatch(arg -> arg.startsWith("--portal.pg.dir="))) {
            arguments.stream()
                    .filter(arg -> arg.startsWith(SIZE))
                    .findFirst()
                    .ifPresent(
                            arg -> arguments.add("--portal.pg.dir=" + directory + "-" + arg.substring(SIZE.length())));
        }
        return arguments.toArray(String[]::new);
    }

    /** Keeps the configurations of the tests, which lie on the same class path, out of the demo. */
    private static final class WithoutTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader type, MetadataReaderFactory factory) {
            return type.getAnnotationMetadata()
                    .hasAnnotation("org.springframework.boot.test.context.TestConfiguration");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof WithoutTests;
        }

        @Override
        public int hashCode() {
            return WithoutTests.class.hashCode();
        }
    }
}
