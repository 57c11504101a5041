package nl.handenindewijk.meldcode;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.handenindewijk.casework.folder.Folder;
import nl.handenindewijk.staff.CurrentWorker;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The steps on paper, as PDF/A-2 (ISO 19005-2): font and colours are in the file itself, so that it reads the same for as
 * long as it must be kept.
 */
@Component
class MeldcodePdf {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String STYLE = "/pdf/meldcode.css";

    private final MeldcodePage page;
    private final MessageSource messages;
    private final Clock clock;

    MeldcodePdf(MeldcodePage page, MessageSource messages, Clock clock) {
        this.page = page;
        this.messages = messages;
        this.clock = clock;
    }

    void write(Folder folder, List<Entry> entries, CurrentWorker by, OutputStream out) throws IOException {
        new PdfRendererBuilder()
                .usePdfAConformance(PdfAConformance.PDFA_2_A)
                .usePdfUaAccessibility(true)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData())
                .useFont(() -> resource(FONT), "Liberation")
                .withHtmlContent(html(folder, entries, by), null)
                .withProducer("Handen in de Wijk")
                .toStream(out)
                .run();
    }

    private String html(Folder folder, List<Entry> entries, CurrentWorker by) throws IOException {
        var html = new StringBuilder();
        try (var style = resource(STYLE)) {
            html.append("<!DOCTYPE html><html lang=\"%s\"><head><title>%s</title><meta name=\"subject\""
                    .formatted(LocaleContextHolder.getLocale().getLanguage(), text("meldcode.title")));
            html.append(" content=\"%s\"/><style>%s</style></head><body>"
                    .formatted(text("meldcode.title"), new String(style.readAllBytes(), StandardCharsets.UTF_8)));
        }
        html.append("<h1>%s</h1>"
                .formatted(text("meldcode.pdf.title", folder.reference().value())));
        html.append("<p class=\"mute\">%s</p>"
                .formatted(text("meldcode.pdf.printed", MeldcodePage.day(clock.instant()), by.displayName())));
        html.append("<p>%s</p>".formatted(text("meldcode.pdf.secret")));
        var norm = MeldcodePage.norm(entries);
        if (norm != null) {
            html.append("<p>%s</p>".formatted(text("meldcode.norm." + norm)));
        }
        page.parts(entries).forEach(part -> part(part, html));
        return html.append("</body></html>").toString();
    }

    private void part(MeldcodePage.Part part, StringBuilder html) {
        html.append("<h2>%d. %s</h2>".formatted(part.number(), text("meldcode.step." + part.step())));
        if (part.entries().isEmpty()) {
            html.append("<p class=\"mute\">%s</p>".formatted(text("meldcode.nothing")));
        }
        for (var line : part.entries()) {
            html.append("<p class=\"mute\">%s</p>".formatted(safe(line.at() + ", " + line.by())));
            for (var choice : line.choices()) {
                html.append("<p>%s %s</p>"
                        .formatted(
                                text("meldcode.field." + choice.field()),
                                text("meldcode.value." + choice.field() + "." + choice.value())));
            }
            for (var paragraph : line.words().split("\\R")) {
                html.append("<p>%s</p>".formatted(safe(paragraph)));
            }
        }
    }

    private String text(String key, Object... filling) {
        return safe(messages.getMessage(key, filling, LocaleContextHolder.getLocale()));
    }

    /** Also without what XML cannot hold, which somebody may have pasted. */
    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, StandardCharsets.UTF_8.name()).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\t]]", " ");
    }

    private static InputStream resource(String path) {
        return Objects.requireNonNull(MeldcodePdf.class.getResourceAsStream(path), path);
    }
}
