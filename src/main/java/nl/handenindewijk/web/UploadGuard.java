package nl.handenindewijk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files come in at one address, and only from whoever may open it: the question is asked before the first byte is read,
 * as the form token is one of the fields that are sent along with the file.
 */
final class UploadGuard extends OncePerRequestFilter {

    private static final String PATH = "/beheer/gebieden/controleren";
    private static final long MOST_BYTES = 33L << 20; // spring.servlet.multipart.max-request-size
    private static final long MOST_BYTES_TO_SKIP = 512L << 20;

    private final AccessDeniedHandler refusal;

    UploadGuard(AccessDeniedHandler refusal) {
        this.refusal = refusal;
    }

    static boolean isUpload(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && request.getMethod().equals("POST")
                && type.toLowerCase(Locale.ROOT).startsWith("multipart/form-data")
                && request.getRequestURI().equals(PATH);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request)) {
            if (!mayOpen()) {
                refusal.handle(request, response, new AccessDeniedException("No files from here"));
                return;
            }
            if (isTooLarge(request)) {
                response.sendRedirect("/beheer/gebieden?teGroot");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** What is too large is read to its end and thrown away, so that the browser is there for the answer. */
    private static boolean isTooLarge(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > MOST_BYTES) {
            request.getInputStream().skip(MOST_BYTES_TO_SKIP);
            return true;
        }
        try {
            request.getParameterMap();
            return false;
        } catch (InvalidParameterException sizeNotSaid) {
            return true;
        }
    }

    private static boolean mayOpen() {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var roles = Arrays.asList(AccessRules.of(PATH).roles());
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> roles.contains(
                                String.valueOf(authority.getAuthority()).replaceFirst("^ROLE_", "")));
    }
}
