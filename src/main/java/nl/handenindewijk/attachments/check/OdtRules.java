package nl.handenindewijk.attachments.check;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.handenindewijk.attachments.check.FileRefused.Why;

/** An OpenDocument text (ISO/IEC 26300) that holds text and pictures and reaches for nothing outside itself. */
final class OdtRules implements OfficePackage.PartRules {

    private static final String MIME_TYPE = "application/vnd.oasis.opendocument.text";
    private static final Set<String> PARTS = Set.of(
            "xml", "rdf", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "svg", "svm", "emf", "wmf", "ttf", "otf");

    private static final Set<String> NAMED = Set.of("mimetype", "layout-cache", "current.xml");

    private static final Set<String> HOLDING = Set.of("object", "object-ole", "plugin", "applet");
    private static final Set<String> FETCHING =
            Set.of("floating-frame", "dde-source", "dde-connection", "dde-connection-decl", "dde-link");

    private static final Pattern OUTSIDE =
            Pattern.compile("([a-z][a-z0-9+.-]*:|//|\\\\\\\\|\\.\\./|/).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern PLAIN_LINK =
            Pattern.compile("(https?:|mailto:|tel:).*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private boolean document;

    @Override
    public void part(String name, byte[] content) throws FileRefused {
        if (name.equals("mimetype")) {
            document = MIME_TYPE.equals(new String(content, StandardCharsets.US_ASCII).strip());
            return;
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("basic/") || lower.startsWith("scripts/")) {
            throw new FileRefused(Why.OFFICE_MACRO);
        }
        var extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (lower.startsWith("object") || !(PARTS.contains(extension) || NAMED.contains(lower))) {
            throw new FileRefused(Why.OFFICE_HOLDS_FILE);
        }
        if (extension.equals("xml") || extension.equals("rdf")) {
            PartXml.read(content, OdtRules::look);
        }
    }

    private static void look(XMLStreamReader xml) throws FileRefused {
        if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
            return;
        }
        var element = xml.getLocalName();
        var namespace = String.valueOf(xml.getNamespaceURI());
        if (element.equals("encryption-data")) {
            throw new FileRefused(Why.OFFICE_PASSWORD);
        }
        if (element.equals("event-listener") || (element.equals("script") && namespace.contains("opendocument"))) {
            throw new FileRefused(Why.OFFICE_MACRO);
        }
        if (namespace.contains("opendocument") && HOLDING.contains(element)) {
            throw new FileRefused(Why.OFFICE_HOLDS_FILE);
        }
        if (FETCHING.contains(element)) {
            throw new FileRefused(Why.OFFICE_FETCHES);
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("href")) {
                link(element, xml.getAttributeValue(i).strip());
            }
        }
    }

    private static void link(String element, String target) throws FileRefused {
        boolean plain = element.equals("a") && PLAIN_LINK.matcher(target).matches();
        if (OUTSIDE.matcher(target).matches() && !plain) {
            throw new FileRefused(Why.OFFICE_FETCHES);
        }
    }

    @Override
    public void end() throws FileRefused {
        if (!document) {
            throw new FileRefused(Why.KIND);
        }
    }
}
