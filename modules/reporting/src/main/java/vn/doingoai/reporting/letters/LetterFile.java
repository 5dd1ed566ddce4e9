package vn.doingoai.reporting.letters;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.doingoai.kernel.text.SearchKey;

/** The letter under the name that an archive would give it. Lives for one answer: nobody compares it. */
@SuppressWarnings("ArrayRecordComponent")
public record LetterFile(String name, Format format, byte[] content) {

    /** What the letter is kept as. */
    public enum Format {
        /** PDF/A, to be read, signed and kept. */
        PDF("application/pdf"),
        /** To be worked on. */
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        /** As browsers are told. */
        public String mediaType() {
            return mediaType;
        }

        /** The end of a file's name. */
        public String extension() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The format of this extension. */
        public static Optional<Format> find(String extension) {
            return Arrays.stream(values())
                    .filter(format -> format.extension().equals(extension))
                    .findFirst();
        }
    }

    static String name(LetterDossier dossier, Format format) {
        String number = dossier.request().number();
        return "%d-cong-van-%s.%s"
                .formatted(
                        dossier.request().date().getYear(),
                        number.isEmpty() ? "du-thao" : slug(number),
                        format.extension());
    }

    private static String slug(String text) {
        return SearchKey.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
