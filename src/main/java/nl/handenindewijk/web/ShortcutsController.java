package nl.handenindewijk.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Which single keys do something on the pages of workers, and whether they do (WCAG 2.1.4). */
@Controller
@RequestMapping("/mijn-account/sneltoetsen")
class ShortcutsController {

    private static final List<String> KEYS =
            List.of("?", "/", "w", "m", "j", "k", "x", "Enter", "n", "c", "s", "t", "l");

    private final Shortcuts shortcuts;

    ShortcutsController(Shortcuts shortcuts) {
        this.shortcuts = shortcuts;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("keys", KEYS);
        return "web/sneltoetsen";
    }

    @PostMapping
    String choose(@RequestParam(defaultValue = "true") boolean aan, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, shortcuts.choice(aan).toString());
        return "redirect:/mijn-account/sneltoetsen";
    }
}
