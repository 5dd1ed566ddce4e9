package vn.doingoai.kernel.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Opens YAML text as a typed map that knows its lines. The text is taken in NFC. */
public final class YamlFile {
    private YamlFile() {}

    /**
     * Reads a file whose content is one map.
     *
     * @throws FileProblem when the file is missing, is not UTF-8 or is not YAML
     */
    public static YamlMap read(Path file) {
        return parse(text(file), file);
    }

    /** Reads text that is kept elsewhere than in a file; {@code name} stands for the file in problems. */
    public static YamlMap parse(String yaml, Path name) {
        try {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(name.toString()).build();
            Node root = new Compose(settings)
                    .composeString(Normalizer.normalize(yaml, Normalizer.Form.NFC))
                    .orElseThrow(() -> new FileProblem(name, 0, "tệp trống; cần một nhóm khóa: giá trị"));
            return YamlMap.of(name, root, "tệp");
        } catch (MarkedYamlEngineException notYaml) {
            int line = notYaml.getProblemMark().map(mark -> mark.getLine() + 1).orElse(0);
            throw new FileProblem(name, line, "không đúng cú pháp YAML: " + notYaml.getProblem(), notYaml);
        } catch (YamlEngineException notYaml) {
            throw new FileProblem(name, 0, "không đúng cú pháp YAML: " + notYaml.getMessage(), notYaml);
        }
    }

    /** The whole text of a file, in NFC. */
    public static String text(Path file) {
        try {
            return Normalizer.normalize(Files.readString(file), Normalizer.Form.NFC);
        } catch (IOException unreadable) {
            throw new FileProblem(file, 0, "không đọc được tệp; cần một tệp văn bản UTF-8", unreadable);
        }
    }
}
