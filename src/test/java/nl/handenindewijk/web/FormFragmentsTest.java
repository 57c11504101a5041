package nl.handenindewijk.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.handenindewijk.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.View;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** The contract of {@code fragments/form.html} and the layout around a step. */
@PortalTest
class FormFragmentsTest {

    public record Form(
            String story, String postcode, Set<String> themes, String danger, String level, boolean noAddress) {}

    @Autowired
    ThymeleafViewResolver views;

    @Autowired
    WebApplicationContext context;

    String render(String template, Map<String, ?> model) throws Exception {
        var request = new MockHttpServletRequest(context.getServletContext(), "GET", "/hulp-vragen/verhaal");
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, context);
        var response = new MockHttpServletResponse();
        View view = views.resolveViewName(template, Locale.forLanguageTag("nl"));
        view.render(model, request, response);
        return response.getContentAsString();
    }

    @Test
    void showsErrorsBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
        var form = new Form("Ik <b>durf</b> niet", "9999", Set.of("GELD"), "NO", "U2", true);
        var errors = new BeanPropertyBindingResult(form, "form");
        errors.rejectValue("postcode", "x", "Vul een postcode in");
        var html = render(
                "testing/form",
                Map.of(
                        "form",
                        form,
                        BindingResult.MODEL_KEY_PREFIX + "form",
                        errors,
                        "themes",
                        List.of("GELD", "ANDERS"),
                        "levels",
                        List.of("U1", "U2")));
        assertThat(html)
                .startsWith("<!DOCTYPE html>")
                .contains("<title>Stap 2 van 6 - Gemeente Lindeveen</title>")
                .contains("<a href=\"#postcode\">Vul een postcode in</a>")
                .contains("aria-invalid=\"true\" aria-describedby=\"postcode-fout\"")
                .contains("Ik &lt;b&gt;durf&lt;/b&gt; niet")
                .contains("id=\"themes-GELD\" value=\"GELD\"")
                .containsPattern("id=\"danger-NO\"[^>]*checked")
                .containsPattern("value=\"U2\" selected")
                .containsPattern("name=\"taal\" value=\"en\"")
                .doesNotContain("style=")
                .doesNotContain("null");
    }
}
