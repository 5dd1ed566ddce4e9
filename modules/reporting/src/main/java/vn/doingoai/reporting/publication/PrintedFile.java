package vn.doingoai.reporting.publication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.doingoai.documents.DocumentCode;
import vn.doingoai.kernel.text.SearchKey;
import vn.doingoai.kernel.time.Period;

/** A report under the name that an archive would give it. Lives for one answer: nobody compares it. */
@SuppressWarnings("ArrayRecordComponent")
public record PrintedFile(String name, Format format, byte[] content) {

    private static final int LONGEST_SUBJECT = 60;

    /** What it is kept as. */
    public enum Format {
        /** PDF/A, to be read, signed and kept. */
        PDF("application/pdf"),
        /** To be finished in Word. */
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

    /** The name in letters that every system takes: {@code 2019-so-ngoai-vu-15-BC-SNGV-bao-cao.pdf}. */
    static String name(Period period, String unit, DocumentCode code, String title, Format format) {
        String subject = slug(title);
        return "%d-%s-%s-%s-%s.%s"
                .formatted(
                        period.year(),
                        slug(unit),
                        code.number().isBlank() ? "du-thao" : code.number(),
                        slug(code.notation()).toUpperCase(Locale.ROOT),
                        subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT))
                                .replaceAll("-$", ""),
                        format.extension());
    }

    private static String slug(String text) {
        return SearchKey.of(text).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
