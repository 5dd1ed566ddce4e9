package vn.doingoai.kernel.persistence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.persistence.jpa.metadata.XMLMetadataSource;
import org.eclipse.persistence.logging.SessionLog;

/**
 * Finds the entities of all slices without a list in the shell: each jar names its own in
 * {@code META-INF/portal-entities}, one class a line.
 */
public final class EntityIndex extends XMLMetadataSource {

    private static final String INDEX = "META-INF/portal-entities";

    @Override
    public Reader getEntityMappingsReader(Map<String, Object> properties, ClassLoader loader, SessionLog log) {
        StringBuilder mappings = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <entity-mappings xmlns="http://www.eclipse.org/eclipselink/xsds/persistence/orm" version="3.0">
                """);
        Set<String> names = new TreeSet<>();
        try {
            for (URL index : Collections.list(loader.getResources(INDEX))) {
                readNames(index, names);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        names.forEach(name ->
                mappings.append("<entity class=\"").append(name).append("\"/>").append('\n'));
        return new StringReader(mappings.append("</entity-mappings>").toString());
    }

    private static void readNames(URL index, Set<String> names) throws IOException {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(names::add);
        }
    }
}
