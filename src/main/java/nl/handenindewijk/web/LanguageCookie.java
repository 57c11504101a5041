package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * The chosen language, in a cookie that ends with the browser session and holds nothing else. The browser's own setting
 * is not asked: telephones are often set to a language their owner reads less well than Dutch.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class LanguageCookie implements LocaleResolver {

    private static final String CHOSEN = LanguageCookie.class.getName();

    private final boolean secure;
    private final String name;

    LanguageCookie(@Value("${portal.cookies.secure:true}") boolean secure) {
        this.secure = secure;
        name = secure ? "__Host-taal" : "taal";
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        var cookie = WebUtils.getCookie(request, name);
        return Languages.locale(cookie == null ? null : cookie.getValue());
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Languages.locale(locale == null ? null : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            var cookie = ResponseCookie.from(name, chosen.getLanguage())
                    .path("/")
                    .secure(secure)
                    .httpOnly(true)
                    .sameSite("Lax")
                    .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
