package nl.handenindewijk.demo;

import nl.handenindewijk.PortalApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/** The portal of Lindeveen on a database that is kept between runs: {@code ./mvnw spring-boot:test-run}. */
public class DemoApplication {

    /** @param args Spring Boot's own arguments, for example {@code --portal.demo.size=100000} */
    public static void main(String[] args) {
        var portal = new SpringApplication(PortalApplication.class, DemoConfiguration.class);
        portal.setAdditionalProfiles("demo");
        portal.addInitializers(
                context -> context.getBeanFactory().registerSingleton("withoutTests", new WithoutTests()));
        portal.run(args);
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
