package nl.handenindewijk.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Locale;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Some addresses (for example with an encoded slash or a zero byte) Tomcat refuses before the portal gets to see them.
 * Those answers get the same headers and a few plain words, and so does a fault in the page about a fault.
 */
@Component
class EarlyRefusals implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    private final MessageSource messages;

    EarlyRefusals(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addEngineValves(new Headers());
        factory.addContextCustomizers(context -> {
            var host = (StandardHost) context.getParent();
            host.setErrorReportValveClass("");
            host.getPipeline().addValve(new PlainWords());
        });
    }

    private static final class Headers extends ValveBase {

        Headers() {
            super(true);
        }

        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            SecurityHeaders.put(response, request.isSecure());
            getNext().invoke(request, response);
        }
    }

    private final class PlainWords extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, Throwable cause) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var language = Languages.locale(null);
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setLocale(language);
            try {
                var writer = response.getReporter();
                if (writer != null) {
                    writer.write(
                            page(language, response.getStatus() < 500 ? "security.bad-address" : "error.500.title"));
                    response.finishResponse();
                }
            } catch (IOException e) {
                container.getLogger().debug("The visitor left before the answer", e);
            }
        }

        private String page(Locale language, String title) {
            return """
                    <!DOCTYPE html>
                    <html lang="%s"><head><meta charset="utf-8"><title>%s</title></head>
                    <body><main><h1>%2$s</h1><p><a href="/">%s</a></p></main></body></html>
                    """.formatted(
                            language.getLanguage(),
                            HtmlUtils.htmlEscape(messages.getMessage(title, null, language)),
                            HtmlUtils.htmlEscape(messages.getMessage("security.to-start", null, language)));
        }
    }
}
