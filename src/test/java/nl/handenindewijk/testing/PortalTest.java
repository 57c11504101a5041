package nl.handenindewijk.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A test on the whole portal: real PostgreSQL, security on, mail caught, time standing still. All tests share one Spring
 * context and one database; before each test the database holds only {@link Cast the fixtures}, the mailbox is empty
 * and {@link MovableClock} stands at its start.
 *
 * <p>Inject what you need: {@code MockMvcTester}, {@link MovableClock}, {@link Mailbox}, {@link Database}, {@code
 * JdbcClient}, {@code @LocalServerPort}, any bean. Do not add properties, mock beans or imports to a test: each
 * difference costs the suite another context and another database server.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"spring.mail.host=127.0.0.1", "logging.level.root=WARN"})
@ActiveProfiles("test")
@AutoConfigureMockMvc
@Import({EmbeddedPostgresConfig.class, PortalTestConfig.class})
@ExtendWith(FreshPortal.class)
public @interface PortalTest {

    /** Whether the fixtures come back before each method, or once for the class (for large data that is only read). */
    boolean resetPerMethod() default true;
}
