package nl.handenindewijk.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** What the tests put in place of the outside world. */
@TestConfiguration(proxyBeanMethods = false)
class PortalTestConfig {

    @Bean
    @Primary
    MovableClock movableClock() {
        return new MovableClock();
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail greenMail() {
        return new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    }

    @Bean
    Mailbox mailbox(GreenMail mail, Database database) {
        return new Mailbox(mail, database);
    }

    @Bean
    DynamicPropertyRegistrar mailPort(GreenMail mail) {
        return registry -> registry.add("spring.mail.port", () -> mail.getSmtp().getPort());
    }

    @Bean
    Database database(EmbeddedDatabase database, ObjectProvider<PasswordEncoder> encoder) {
        var superuser = new DriverManagerDataSource(database.jdbcUrl(), "postgres", "");
        return new Database(
                superuser, encoder.getIfAvailable(PortalTestConfig::fallback).encode(Cast.PASSWORD));
    }

    @Bean(destroyMethod = "close")
    Browsers browsers(Environment environment) {
        return new Browsers(() -> environment.getRequiredProperty("local.server.port", Integer.class));
    }

    private static PasswordEncoder fallback() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }
}
