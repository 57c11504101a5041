package nl.handenindewijk.demo;

import nl.handenindewijk.neighbourhood.imports.InventedFigures;
import nl.handenindewijk.testing.EmbeddedPostgresConfig;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.support.TransactionTemplate;

/** What the demo adds to the portal: a database, a clock the generator can move, and the invented municipality. */
@TestConfiguration(proxyBeanMethods = false)
@Import(EmbeddedPostgresConfig.class)
@EnableConfigurationProperties(DemoProperties.class)
class DemoConfiguration {

    @Bean
    @Primary
    DemoClock demoClock() {
        return new DemoClock();
    }

    @Bean
    Lindeveen lindeveen(
            JdbcTemplate jdbc,
            TransactionTemplate transaction,
            ObjectProvider<PasswordEncoder> encoder,
            DemoClock clock) {
        return new Lindeveen(
                jdbc,
                transaction,
                encoder.getIfAvailable(PasswordEncoderFactories::createDelegatingPasswordEncoder),
                clock);
    }

    @Bean
    Invention invention(BeanFactory beans, JdbcTemplate jdbc, DemoClock clock, DemoProperties properties) {
        return new Invention(beans, jdbc, clock, properties);
    }

    @Bean
    DemoStart demoStart(
            Lindeveen lindeveen,
            BeanFactory beans,
            Invention invention,
            DemoProperties properties,
            ConfigurableApplicationContext context) {
        return new DemoStart(
                lindeveen,
                new InventedFigures(beans),
                new SocialMap(beans),
                invention,
                new InventedReferrals(beans),
                properties,
                context);
    }
}
