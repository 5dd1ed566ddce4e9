package vn.doingoai.ui.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.doingoai.ui.web.Assets;

/**
 * The import map of the editor: ProseMirror's modules come as they are from their jars, so that nothing has to be
 * bundled when the portal is built.
 */
@Named("editorModules")
@ApplicationScoped
public class EditorModules {

    private static final List<String> OWN =
            List.of("commands", "conflict", "dialogs", "keeper", "passages", "paste", "schema", "toolbar", "views");
    private static final List<String> LIBRARIES = List.of(
            "orderedmap",
            "prosemirror-commands",
            "prosemirror-history",
            "prosemirror-inputrules",
            "prosemirror-keymap",
            "prosemirror-model",
            "prosemirror-state",
            "prosemirror-tables",
            "prosemirror-transform",
            "prosemirror-view",
            "rope-sequence",
            "w3c-keyname");

    @Inject
    private Assets assets;

    private @Nullable String map;

    /** The text of {@code <script type="importmap">}. */
    public synchronized String getMap() {
        if (map == null) {
            var imports = Json.createObjectBuilder();
            OWN.forEach(name -> imports.add(assets.path(file(name)), assets.link(file(name))));
            libraries().forEach((name, path) -> imports.add(name, assets.path(path)));
            map = Json.createObjectBuilder().add("imports", imports).build().toString();
        }
        return map;
    }

    /** Address of the module that makes the editor's element known. */
    public String getEntry() {
        return assets.link(file("editor"));
    }

    /** ProseMirror's modules by name, with their paths below the web root. */
    static Map<String, String> libraries() {
        return LIBRARIES.stream().collect(Collectors.toMap(Function.identity(), EditorModules::library));
    }

    private static String file(String name) {
        return "/ui/editor/" + name + ".js";
    }

    private static String library(String name) {
        var entry = name.equals("w3c-keyname") ? "/index.js" : "/dist/index.js";
        return "/webjars/" + name + "/" + version(name) + entry;
    }

    /** The jar itself says its version; the address holds it, so that browsers may keep the file for good. */
    private static String version(String name) {
        var path = "META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("No web jar of " + name);
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
