package vn.doingoai.reporting.outlines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.doingoai.kernel.organisation.SignatureAuthority;

/**
 * What stands around the sections when the report is printed. Texts may hold parameters such as {@code {{p.year}}}; a
 * unit may change preamble, closing, addressees and recipients in its own report.
 *
 * @param titleLines printed lines under the name of the type, broken as here
 * @param preamble paragraph before the first section, or null
 * @param closing last paragraph, ending with {@code ./.}
 * @param addressees after "Kính gửi"; none when the report prints no such line
 * @param recipients "Nơi nhận" in printed order, without the dashes
 * @param deadline day of the year by which the report is due, or null when each request says so alone
 */
public record DocumentFrame(
        DocumentType docType,
        List<String> titleLines,
        @Nullable String preamble,
        String closing,
        List<String> addressees,
        List<String> recipients,
        Signature signature,
        @Nullable Deadline deadline) {

    /** Copies the lists. */
    public DocumentFrame {
        titleLines = List.copyOf(titleLines);
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }

    /**
     * How the report is signed.
     *
     * @param titles lines above the signature, as printed; none when the unit's own post decides
     * @param signerRole key of the post that signs, in the tenant's settings
     */
    public record Signature(SignatureAuthority authority, List<String> titles, String signerRole) {
        /** Copies the list. */
        public Signature {
            titles = List.copyOf(titles);
        }
    }

    /**
     * The day a report is due every year.
     *
     * @param inclusive false for "trước ngày 15/9": the 15th itself is late
     */
    public record Deadline(int month, int day, boolean inclusive) {}
}
