package nl.handenindewijk.attachments.check;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.handenindewijk.attachments.check.FileRefused.Why;

/** Reads the XML of a document without ever following what it names; a document type is refused at sight. */
final class PartXml {

    private static final XMLInputFactory FACTORY = factory();

    private PartXml() {}

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
        return factory;
    }

    /** Looks at one element or text. */
    interface Look {

        void at(XMLStreamReader xml) throws FileRefused, XMLStreamException;
    }

    static void read(byte[] part, Look look) throws FileRefused {
        try {
            var xml = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new FileRefused(Why.OFFICE_ENTITY);
                }
                look.at(xml);
            }
        } catch (XMLStreamException | RuntimeException e) {
            throw new FileRefused(Why.OFFICE_DAMAGED);
        }
    }
}
