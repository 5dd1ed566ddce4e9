package vn.doingoai.delegations.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;

/** Reads the YAML files that stand beside this package. */
final class Resource {

    private Resource() {}

    static YamlMap read(String name) {
        try (InputStream file = Resource.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return YamlFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8), Path.of(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
