package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Changes the language and goes back to where the reader was. Changes nothing else, so a link may do it. */
@Controller
class LanguageController {

    /** Of an address to go back to; the portal has none that is longer. */
    private static final int LONGEST = 200;

    private final LanguageCookie cookie;

    LanguageController(LanguageCookie cookie) {
        this.cookie = cookie;
    }

    @GetMapping("/taal/{language}")
    String change(
            @PathVariable String language,
            @RequestParam(name = "terug", defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        cookie.setLocale(request, response, Languages.locale(language));
        return "redirect:" + onThisSite(back);
    }

    /** Plain paths only: nothing that a browser could read as another site, and no query. */
    private static String onThisSite(String path) {
        return path.length() <= LONGEST && path.matches("/|(/[A-Za-z0-9][A-Za-z0-9-]*)+") ? path : "/";
    }
}
