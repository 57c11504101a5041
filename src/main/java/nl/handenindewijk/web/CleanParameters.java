package nl.handenindewijk.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Cleans what was typed once, before anybody reads it: no control characters (PostgreSQL refuses a zero byte), one kind
 * of line end, one way to write an accent, no tower of them. Refuses what no form of the portal sends, with 400 or 413
 * and not with a failure further on.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class CleanParameters extends OncePerRequestFilter {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final Pattern LINE_ENDS = Pattern.compile("\r\n?");
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\u0080-\u009f\ufffe\uffff&&[^\n\t]]");

    /** As many on one letter as Unicode asks everybody to read (UAX 15); putting more in order costs the square of them. */
    private static final Pattern TOWERS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (UploadGuard.isUpload(request)) {
            chain.doFilter(request, response); // reading its fields would read the file
            return;
        }
        var type = request.getContentType();
        if (type != null
                && request.getMethod().equals("POST")
                && !type.toLowerCase().startsWith(FORM)) {
            response.sendError(HttpStatus.BAD_REQUEST.value());
            return;
        }
        Map<String, String[]> clean;
        try {
            clean = clean(request.getParameterMap());
        } catch (InvalidParameterException e) {
            if (!response.isCommitted()) { // it is when somebody left before the whole form had come
                response.sendError(e.getErrorCode());
            }
            return;
        }
        chain.doFilter(new Cleaned(request, clean), response);
    }

    private static Map<String, String[]> clean(Map<String, String[]> typed) {
        var clean = new LinkedHashMap<String, String[]>();
        typed.forEach((name, values) -> {
            var copy = values.clone();
            for (int i = 0; i < copy.length; i++) {
                copy[i] = clean(copy[i]);
            }
            clean.put(clean(name), copy);
        });
        return Collections.unmodifiableMap(clean);
    }

    static String clean(String typed) {
        var lines = LINE_ENDS.matcher(typed).replaceAll("\n");
        var text = TOWERS.matcher(CONTROLS.matcher(lines).replaceAll("")).replaceAll("$1");
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static final class Cleaned extends HttpServletRequestWrapper {

        private final Map<String, String[]> parameters;

        Cleaned(HttpServletRequest request, Map<String, String[]> parameters) {
            super(request);
            this.parameters = parameters;
        }

        @Override
        public @Nullable String getParameter(String name) {
            var values = parameters.get(name);
            return values == null || values.length == 0 ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return parameters;
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            var values = parameters.get(name);
            return values == null ? null : values.clone();
        }
    }
}
