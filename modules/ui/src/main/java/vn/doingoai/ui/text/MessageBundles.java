package vn.doingoai.ui.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/**
 * Reads from each jar's {@code META-INF/faces-config.xml} which message files it has. That file registers them for the
 * pages already, and nobody should have to name them twice.
 */
final class MessageBundles {

    private MessageBundles() {}

    /** Base names of the portal's own bundles on the class path. */
    static List<String> find() {
        try {
            var files = Thread.currentThread().getContextClassLoader().getResources("META-INF/faces-config.xml");
            return Collections.list(files).stream()
                    .flatMap(MessageBundles::baseNames)
                    .filter(name -> name.startsWith("vn.doingoai."))
                    .distinct()
                    .toList();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static Stream<String> baseNames(URL config) {
        try (var in = config.openStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var nodes = factory.newDocumentBuilder().parse(in).getElementsByTagName("base-name");
            return IntStream.range(0, nodes.getLength())
                    .mapToObj(index -> nodes.item(index).getTextContent().strip());
        } catch (IOException | ParserConfigurationException | SAXException problem) {
            throw new IllegalStateException("Cannot read " + config, problem);
        }
    }
}
