package nl.handenindewijk.web;

import java.security.SecureRandom;
import java.util.Base64;
import nl.handenindewijk.shared.PortalCookies;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.Session;
import org.springframework.session.SessionIdGenerator;
import org.springframework.session.SessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** The session cookie of workers. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    private static final int ID_BYTES = 27; // 216 bits, in base64 exactly the 36 characters the table holds

    @Bean
    CookieSerializer sessionCookie(PortalCookies cookies) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(cookies.name("sessie"));
        cookie.setCookiePath("/");
        cookie.setUseSecureCookie(cookies.secure());
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        cookie.setUseBase64Encoding(false);
        return cookie;
    }

    @Bean
    FilterRegistrationBean<QuietSession> quietSession(
            SessionRepository<? extends Session> sessions, CookieSerializer cookie) {
        var registration = new FilterRegistrationBean<>(new QuietSession(sessions, cookie));
        registration.setOrder(QuietSession.ORDER);
        registration.setAsyncSupported(true);
        return registration;
    }

    /** Two requests of one worker, such as a double click, may remember the same thing: the last one counts. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer rememberedTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    SessionIdGenerator sessionIds() {
        var random = new SecureRandom();
        return () -> {
            var id = new byte[ID_BYTES];
            random.nextBytes(id);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(id);
        };
    }
}
