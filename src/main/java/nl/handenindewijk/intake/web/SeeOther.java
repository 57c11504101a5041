package nl.handenindewijk.intake.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** After a post: go and get that page (303), so that a reload sends nothing again. */
final class SeeOther extends RedirectView {

    SeeOther(String path) {
        super(path, true);
        setStatusCode(HttpStatus.SEE_OTHER);
        setExposeModelAttributes(false);
        setExpandUriTemplateVariables(false);
    }
}
