package nl.handenindewijk.attachments.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import nl.handenindewijk.attachments.check.FileRefused.Why;
import org.jspecify.annotations.Nullable;

/** A Word document (ISO/IEC 29500) that holds text and pictures and reaches for nothing outside itself. */
final class DocxRules implements OfficePackage.PartRules {

    private static final String MAIN =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    private static final Set<String> PARTS = Set.of(
            "xml", "rels", "png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff", "emf", "wmf", "svg", "odttf", "ttf");

    /** Fields that fetch or start something. */
    private static final Pattern FETCHING =
            Pattern.compile("\\b(DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PLAIN_LINK = Pattern.compile("(https?:|mailto:|tel:|#|www\\.).*");

    private boolean document;

    @Override
    public void part(String name, byte[] content) throws FileRefused {
        var lower = name.toLowerCase(Locale.ROOT);
        var extension = lower.substring(lower.lastIndexOf('.') + 1);
        if (lower.contains("vbaproject") || lower.contains("vbadata")) {
            throw new FileRefused(Why.OFFICE_MACRO);
        }
        if (!PARTS.contains(extension) || lower.contains("/embeddings/") || lower.contains("/activex/")) {
            throw new FileRefused(Why.OFFICE_HOLDS_FILE);
        }
        if (extension.equals("xml") || extension.equals("rels")) {
            var fields = new StringBuilder();
            var inField = new boolean[1];
            PartXml.read(content, xml -> look(name, xml, fields, inField));
            refuseFetching(fields.toString());
        }
    }

    private void look(String part, XMLStreamReader xml, StringBuilder fields, boolean[] inField) throws FileRefused {
        if (xml.getEventType() == XMLStreamConstants.CHARACTERS && inField[0]) {
            fields.append(xml.getText());
        } else if (xml.getEventType() == XMLStreamConstants.END_ELEMENT) {
            inField[0] = false;
        } else if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
            switch (xml.getLocalName()) {
                case "Relationship" -> relation(xml);
                case "Override", "Default" -> type(part, attribute(xml, "ContentType"));
                case "instrText" -> inField[0] = true;
                case "fldSimple" -> refuseFetching(attribute(xml, "instr"));
                default -> inField[0] = false;
            }
        }
    }

    private void type(String part, String type) throws FileRefused {
        if (part.equals("[Content_Types].xml")) {
            if (type.toLowerCase(Locale.ROOT).contains("macro") || type.contains("vbaProject")) {
                throw new FileRefused(Why.OFFICE_MACRO);
            }
            document |= type.equals(MAIN);
        }
    }

    private static void relation(XMLStreamReader xml) throws FileRefused {
        var type = attribute(xml, "Type");
        var kind = type.substring(type.lastIndexOf('/') + 1);
        switch (kind) {
            case "vbaProject", "wordVbaData", "keyMapCustomizations" -> throw new FileRefused(Why.OFFICE_MACRO);
            case "oleObject", "package", "control", "aFChunk" -> throw new FileRefused(Why.OFFICE_HOLDS_FILE);
            default -> {
                boolean outside = attribute(xml, "TargetMode").equalsIgnoreCase("External");
                boolean link = kind.equals("hyperlink")
                        && PLAIN_LINK
                                .matcher(attribute(xml, "Target").strip().toLowerCase(Locale.ROOT))
                                .matches();
                if (outside && !link) {
                    throw new FileRefused(Why.OFFICE_FETCHES);
                }
            }
        }
    }

    private static void refuseFetching(String field) throws FileRefused {
        if (FETCHING.matcher(field).find()) {
            throw new FileRefused(Why.OFFICE_FETCHES);
        }
    }

    /** Whatever its namespace; empty if it is not there. */
    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                @Nullable String value = xml.getAttributeValue(i);
                return value == null ? "" : value;
            }
        }
        return "";
    }

    @Override
    public void end() throws FileRefused {
        if (!document) {
            throw new FileRefused(Why.KIND);
        }
    }
}
