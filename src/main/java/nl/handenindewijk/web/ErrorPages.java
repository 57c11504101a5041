package nl.handenindewijk.web;

import static org.springframework.web.bind.annotation.RequestMethod.DELETE;
import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.HEAD;
import static org.springframework.web.bind.annotation.RequestMethod.OPTIONS;
import static org.springframework.web.bind.annotation.RequestMethod.PATCH;
import static org.springframework.web.bind.annotation.RequestMethod.POST;
import static org.springframework.web.bind.annotation.RequestMethod.PUT;
import static org.springframework.web.bind.annotation.RequestMethod.TRACE;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The page for whatever went wrong, in words and with a way on, also when the database is gone. Tells nothing of the
 * inside. "Not allowed" and "does not exist" come out as the very same page.
 */
@Controller
class ErrorPages implements ErrorController {

    private static final Map<Integer, String> KINDS = Map.of(
            400, "400", 403, "403", 404, "404", 405, "405", 409, "409", 413, "413", 422, "422", 429, "429", 503, "503");

    @RequestMapping(
            path = "/error",
            method = {GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS, TRACE})
    ModelAndView show(HttpServletRequest request, HttpServletResponse response) {
        int status = status(request);
        response.setStatus(status);
        if (status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, "30");
        }
        var page = new ModelAndView(isForStaff(request) ? "error/staff" : "error/resident");
        page.addObject("kind", KINDS.getOrDefault(status, status < 500 ? "400" : "500"));
        page.addObject("sendAgain", request.getAttribute("sendAgain"));
        return page;
    }

    private static int status(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return HttpStatus.NOT_FOUND.value(); // somebody typed the address of this page
        }
        var fault = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        return status == 500 && fault instanceof Throwable thrown
                ? Faults.status(thrown).value()
                : status;
    }

    private static boolean isForStaff(HttpServletRequest request) {
        if (!(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path)) {
            return false;
        }
        for (var pattern : AccessRules.STAFF_PATHS) {
            if (PathPatternParser.defaultInstance.parse(pattern).matches(PathContainer.parsePath(path))) {
                return true;
            }
        }
        return false;
    }
}
