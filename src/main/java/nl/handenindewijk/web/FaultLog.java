package nl.handenindewijk.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.EnumSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/**
 * Logs what went wrong outside the reach of {@link UnexpectedErrors}: in a filter, a template or an error page. The
 * server's own log of such faults is off, because it quotes their messages.
 */
final class FaultLog implements Filter {

    private static final Logger log = LoggerFactory.getLogger(FaultLog.class);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException fault) {
            if (!Faults.isLostVisitor(fault)) {
                log.error("Fault at {}", Faults.place((HttpServletRequest) request), Faults.withoutWords(fault));
            }
            throw fault;
        }
    }

    /** First of all filters, also for error pages. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        FilterRegistrationBean<FaultLog> faultLog() {
            var registration = new FilterRegistrationBean<>(new FaultLog());
            registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
            registration.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR));
            return registration;
        }
    }
}
