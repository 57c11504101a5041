package nl.handenindewijk.web;

import jakarta.servlet.RequestDispatcher;
import java.util.List;
import nl.handenindewijk.shared.CurrentHelpLines;
import nl.handenindewijk.shared.HelpLine;
import nl.handenindewijk.shared.HelpLines;
import nl.handenindewijk.shared.Municipality;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** What the layouts need on every page, error pages included: {@code ${shell.…}} in a template. */
@Component
class PageShell {

    private final Municipality municipality;
    private final CurrentHelpLines helpLines;
    private final Shortcuts shortcuts;

    PageShell(Municipality municipality, CurrentHelpLines helpLines, Shortcuts shortcuts, ThymeleafViewResolver views) {
        this.municipality = municipality;
        this.helpLines = helpLines;
        this.shortcuts = shortcuts;
        views.addStaticVariable("shell", this); // Thymeleaf refuses beans in links and attributes
    }

    public Municipality getMunicipality() {
        return municipality;
    }

    public HelpLines getHelpLines() {
        return helpLines.now();
    }

    /** The line for violence at home that stands in every header; empty if the municipality took it out. */
    public List<HelpLine> getSafeAtHome() {
        return helpLines.now().helpLines().stream()
                .filter(line -> line.code().equals("VEILIG_THUIS"))
                .toList();
    }

    /** The languages of the pages, in the order of the switch. */
    public List<String> getLanguages() {
        return Languages.CODES;
    }

    /** Whether single keys do something on the pages of workers. */
    public boolean isShortcuts() {
        return !(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)
                || shortcuts.on(attributes.getRequest());
    }

    /** Where the reader is, without query, to come back to after a change of language. */
    public String getPath() {
        if (!(RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes)) {
            return "/";
        }
        var request = attributes.getRequest();
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null ? request.getRequestURI() : "/";
    }
}
