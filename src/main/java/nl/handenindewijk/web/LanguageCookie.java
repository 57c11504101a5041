package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import nl.handenindewijk.shared.PortalCookies;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The chosen language, in a cookie that ends with the browser session and holds nothing else. The browser's own setting
 * is not asked: telephones are often set to a language their owner reads less well than Dutch.
 */
@Component(DispatcherServlet.LOCALE_RESOLVER_BEAN_NAME)
class LanguageCookie implements LocaleResolver {

    private static final String COOKIE = "taal";
    private static final String CHOSEN = LanguageCookie.class.getName();

    private final PortalCookies cookies;

    LanguageCookie(PortalCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (request.getAttribute(CHOSEN) instanceof Locale chosen) {
            return chosen;
        }
        return Languages.locale(cookies.read(request, COOKIE).orElse(null));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        var chosen = Languages.locale(locale == null ? null : locale.getLanguage());
        request.setAttribute(CHOSEN, chosen);
        if (response != null) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    cookies.session(COOKIE, chosen.getLanguage()).toString());
        }
    }
}
