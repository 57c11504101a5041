package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no controller, no annotation and not Spring itself had an answer for. */
@Component
class UnexpectedErrors implements HandlerExceptionResolver, Ordered {

    private static final Logger log = LoggerFactory.getLogger(UnexpectedErrors.class);

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception fault) {
        if (fault instanceof AccessDeniedException || fault instanceof AuthenticationException) {
            return null; // the security filters answer these
        }
        var status = Faults.status(fault);
        if (status == HttpStatus.SERVICE_UNAVAILABLE) {
            log.error("No database for {} {}", request.getMethod(), Faults.place(request));
        } else if (status.is5xxServerError()) {
            log.error(
                    "Unexpected fault at {} {}",
                    request.getMethod(),
                    Faults.place(request),
                    Faults.withoutWords(fault));
        }
        try {
            response.sendError(status.value());
        } catch (IOException e) {
            log.debug("The visitor left before the answer");
        }
        return new ModelAndView();
    }
}
