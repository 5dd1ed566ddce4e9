package vn.doingoai.launcher.tenants;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.doingoai.kernel.files.FileProblem;
import vn.doingoai.kernel.files.YamlFile;
import vn.doingoai.kernel.files.YamlMap;
import vn.doingoai.kernel.organisation.SignatureAuthority;
import vn.doingoai.kernel.organisation.TenantSettings;
import vn.doingoai.reporting.outlines.DocumentFrame;
import vn.doingoai.reporting.outlines.LetterTemplate;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.OutlineLint;
import vn.doingoai.reporting.outlines.OutlineReader;

/**
 * One file of a tenant's {@code outlines/}.
 *
 * @param text the file as it stands, which the database keeps
 */
record OutlineFile(Path file, String text, Outline outline) {

    static OutlineFile read(Path file, TenantSettings settings, Set<String> indicators) {
        Set<String> parameters = settings.parameters().keySet();
        Outline outline = OutlineReader.read(file, indicators, parameters);
        if (!outline.tenant().equals(settings.tenant())) {
            throw new FileProblem(
                    file, 0, "outline.tenant là '" + outline.tenant() + "'; cần '" + settings.tenant() + "'");
        }
        checkSigner(file, outline.document().signature(), settings);
        Optional.ofNullable(outline.letter()).ifPresent(letter -> checkPost(file, letter.signer(), settings));
        return new OutlineFile(file, YamlFile.text(file), outline);
    }

    /** The outline whose key and version another file names. */
    static OutlineFile named(YamlMap map, List<OutlineFile> outlines) {
        String key = map.get("outline").text();
        int version = map.get("outlineVersion").integer();
        return outlines.stream()
                .filter(file ->
                        file.outline().key().equals(key) && file.outline().version() == version)
                .findFirst()
                .orElseThrow(() -> map.problem("outline", "đề cương '" + key + "' version " + version + " không có"));
    }

    /** What is odd in the outline and still legal. */
    List<String> warnings() {
        return OutlineLint.warnings(outline).stream()
                .map(warning -> file + ": " + warning)
                .toList();
    }

    private static void checkSigner(Path file, DocumentFrame.Signature signature, TenantSettings settings) {
        boolean known = settings.posts().stream().anyMatch(post -> post.key().equals(signature.signerRole()));
        if (signature.authority() != SignatureAuthority.PER_UNIT && !known) {
            throw new FileProblem(
                    file, 0, "signerRole '" + signature.signerRole() + "' không có trong 'posts' của tenant.yaml");
        }
    }

    private static void checkPost(Path file, LetterTemplate.Signer signer, TenantSettings settings) {
        if (settings.posts().stream().noneMatch(post -> post.key().equals(signer.post()))) {
            throw new FileProblem(
                    file, 0, "letter.signer.post '" + signer.post() + "' không có trong 'posts' của tenant.yaml");
        }
    }
}
