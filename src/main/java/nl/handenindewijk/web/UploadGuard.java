package nl.handenindewijk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Files come in at a few addresses, and only from whoever may open those: the question is asked before the first byte is
 * read, as the form token is one of the fields that are sent along with the file.
 */
final class UploadGuard extends OncePerRequestFilter {

    private static final long LARGEST = 401L << 20; // multipart.max-request-size

    private static final List<Door> DOORS = List.of(
            new Door("/beheer/gebieden/controleren", LARGEST, "/beheer/gebieden"),
            new Door("/beheer/sociale-kaart/invoer/controleren", 33L << 20, "/beheer/sociale-kaart/invoer"),
            new Door("/werkbak/[A-Za-z0-9-]{1,40}/bestanden", 12L << 20, null)); // multipart.file-size-threshold

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
                && door(request) != null;
    }

    private static @Nullable Door door(HttpServletRequest request) {
        return DOORS.stream()
                .filter(door -> request.getRequestURI().matches(door.path()))
                .findFirst()
                .orElse(null);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var door = isUpload(request) ? door(request) : null;
        if (door != null) {
            if (!mayOpen(request.getRequestURI())) {
                refusal.handle(request, response, new AccessDeniedException("No files from here"));
                return;
            }
            if (isTooLarge(request, door.mostBytes())) {
                var page = door.page() == null ? request.getRequestURI() : door.page();
                response.sendRedirect(page + "?teGroot");
                return;
            }
        }
        chain.doFilter(request, response);
    }

    /** Who does not say how much is sent may send it only where the most comes in. What is too large is read to its end and thrown away, so that the browser is there for the answer. */
    private static boolean isTooLarge(HttpServletRequest request, long mostBytes) throws IOException {
        long length = request.getContentLengthLong();
        if (length > mostBytes || length < 0 && mostBytes < LARGEST) {
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

    private static boolean mayOpen(String path) {
        var who = SecurityContextHolder.getContext().getAuthentication();
        var roles = Arrays.asList(AccessRules.of(path).roles());
        return who != null
                && who.getAuthorities().stream()
                        .anyMatch(authority -> roles.contains(
                                String.valueOf(authority.getAuthority()).replaceFirst("^ROLE_", "")));
    }

    /**
     * Where files come in.
     *
     * @param path expression that fits it whole
     * @param page where it is said that a file was too large; null where that is the address itself
     */
    private record Door(
            String path, long mostBytes, @Nullable String page) {}
}
