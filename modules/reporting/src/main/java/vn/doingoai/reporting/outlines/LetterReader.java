package vn.doingoai.reporting.outlines;

import vn.doingoai.kernel.files.YamlMap;

/** Reads the letter of an outline. */
final class LetterReader {

    private LetterReader() {}

    static LetterTemplate read(YamlMap map, References outline) {
        References references = outline.ofLetters();
        LetterTemplate letter = new LetterTemplate(
                map.get("issuer").oneOf(LetterTemplate.Issuer.class),
                map.get("notation").text(),
                references.text(map.get("regarding")),
                references.texts(map.cells("addressees", "ít nhất một nơi nhận công văn")),
                references.text(map.get("text")),
                references.texts(map.cells("recipients")),
                signer(map.map("signer")),
                map.get("enclosureType").text(),
                references.text(map.get("attachment")));
        map.noMore();
        return letter;
    }

    private static LetterTemplate.Signer signer(YamlMap map) {
        LetterTemplate.Signer signer = new LetterTemplate.Signer(map.get("post").text(), map.textOrEmpty("name"));
        map.noMore();
        return signer;
    }
}
