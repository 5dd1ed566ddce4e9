package vn.doingoai.ui.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32;

/**
 * Addresses of style sheets and scripts. An address carries a checksum of the content: browsers may keep the file for
 * good and still fetch a changed one at once.
 */
@Named("assets")
@ApplicationScoped
public class Assets {

    @Inject
    private ServletContext context;

    private final Map<String, String> links = new ConcurrentHashMap<>();

    /**
     * The address to use in a page.
     *
     * @param path path below the web root, such as {@code /ui/theme.css}
     */
    public String link(String path) {
        return links.computeIfAbsent(path, this::withChecksum);
    }

    /** The same without the checksum, for names in an import map. */
    public String path(String path) {
        return context.getContextPath() + path;
    }

    private String withChecksum(String path) {
        try (var in = context.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("No asset at " + path);
            }
            var checksum = new CRC32();
            checksum.update(in.readAllBytes());
            return path(path) + "?v=" + Long.toHexString(checksum.getValue());
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
