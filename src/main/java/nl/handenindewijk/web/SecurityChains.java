package nl.handenindewijk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import nl.handenindewijk.shared.PortalCookies;
import nl.handenindewijk.shared.crypto.KeyedHash;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * Two ways in: residents without account and without session, workers with sign-in. Both follow {@link AccessRules}.
 * How somebody signs in is the staff module's; it hands its parts over as Spring Security's own types.
 */
@Configuration(proxyBeanMethods = false)
class SecurityChains {

    private final CsrfTokenRepository cookieToken;

    SecurityChains(PortalCookies cookies) {
        var repository = new CookieCsrfTokenRepository();
        repository.setCookieName(cookies.name("csrf"));
        repository.setCookiePath("/");
        repository.setCookieCustomizer(
                cookie -> cookie.httpOnly(true).secure(cookies.secure()).sameSite("Lax"));
        cookieToken = repository;
    }

    @Bean
    @Order(1)
    SecurityFilterChain workersChain(
            HttpSecurity http,
            KeyedHash hash,
            RequestCache returnPath,
            AuthenticationManager signIn,
            AuthenticationSuccessHandler signedIn,
            AuthenticationFailureHandler notSignedIn,
            SecurityContextRepository whoIsSignedIn,
            LogoutHandler signedOut) {
        var refusal = new Refusal(true);
        return common(http.securityMatcher(AccessRules.STAFF_PATHS), refusal)
                .csrf(csrf -> csrf.csrfTokenRepository(new StaffCsrf(hash, cookieToken))
                        .csrfTokenRequestHandler(new FormTokens()))
                .securityContext(context -> context.securityContextRepository(whoIsSignedIn))
                .requestCache(cache -> cache.requestCache(returnPath))
                .authenticationManager(signIn)
                .formLogin(form ->
                        form.loginPage("/inloggen").successHandler(signedIn).failureHandler(notSignedIn))
                .logout(logout -> logout.logoutUrl("/uitloggen")
                        .addLogoutHandler(signedOut)
                        .addLogoutHandler((request, response, who) -> clearBrowser(response))
                        .logoutSuccessUrl("/inloggen?uitgelogd"))
                .exceptionHandling(handling -> handling.accessDeniedHandler(refusal))
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain residentsChain(HttpSecurity http) {
        var refusal = new Refusal(false);
        return common(http, refusal)
                .csrf(csrf -> csrf.csrfTokenRepository(cookieToken).csrfTokenRequestHandler(new FormTokens()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .addFilterBefore(new NoSession(), CsrfFilter.class)
                .exceptionHandling(
                        handling -> handling.accessDeniedHandler(refusal).authenticationEntryPoint(refusal))
                .build();
    }

    private static HttpSecurity common(HttpSecurity http, Refusal refusal) {
        return http.headers(AbstractHttpConfigurer::disable) // SecurityHeaders reaches further
                .addFilterBefore(new CrossSiteGuard(refusal), CsrfFilter.class)
                .addFilterBefore(new UploadGuard(refusal), CsrfFilter.class)
                .authorizeHttpRequests(requests -> {
                    for (var rule : AccessRules.RULES) {
                        var paths = requests.requestMatchers(
                                PathPatternRequestMatcher.withDefaults().matcher(rule.pattern()));
                        switch (rule.who()) {
                            case EVERYBODY -> paths.permitAll();
                            case SIGNED_IN -> paths.authenticated();
                            case NOBODY -> paths.denyAll();
                            default -> paths.hasAnyRole(rule.who().roles());
                        }
                    }
                    requests.anyRequest().denyAll();
                });
    }

    /** Not "cookies": that would sign the worker out of every site of the municipality's domain. */
    private static void clearBrowser(HttpServletResponse response) {
        response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    @Bean
    RequestCache returnPath(PortalCookies cookies) {
        return new ReturnPath(cookies);
    }

    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        var registration = new FilterRegistrationBean<>(new SecurityHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
        return registration;
    }

    /** Pages are read and forms are sent; no other method has a meaning here. */
    @Bean
    StrictHttpFirewall httpFirewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedHttpMethods(List.of("GET", "HEAD", "POST"));
        return firewall;
    }
}
