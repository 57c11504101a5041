package nl.handenindewijk.staff.signin;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder;
import org.springframework.security.crypto.password.Pbkdf2PasswordEncoder.SecretKeyFactoryAlgorithm;

/**
 * How passwords are kept: PBKDF2 with HMAC-SHA-512, in the JDK itself, without the 72 bytes of bcrypt and without the
 * memory a flood of argon2 sign-ins takes. The name in front of each hash makes a later change possible.
 */
@Configuration(proxyBeanMethods = false)
class PasswordConfiguration {

    private static final int ITERATIONS = 210_000; // OWASP's figure for SHA-512

    @Bean
    PasswordEncoder passwordEncoder() {
        var pbkdf2 = new Pbkdf2PasswordEncoder("", 16, ITERATIONS, SecretKeyFactoryAlgorithm.PBKDF2WithHmacSHA512);
        pbkdf2.setEncodeHashAsBase64(true);
        return new DelegatingPasswordEncoder("pbkdf2-sha512", Map.of("pbkdf2-sha512", pbkdf2));
    }
}
