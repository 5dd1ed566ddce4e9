package vn.doingoai.reporting.writing;

import java.util.List;

/**
 * What stands around the sections and may be changed in each report.
 *
 * @param preamble paragraph before the first section, or empty
 * @param closing last paragraph, which ends the report with "./."
 * @param addressees after "Kính gửi"
 * @param recipients under "Nơi nhận", without dashes
 */
public record Frame(String preamble, String closing, List<String> addressees, List<String> recipients) {

    /** Copies the lists. */
    public Frame {
        addressees = List.copyOf(addressees);
        recipients = List.copyOf(recipients);
    }
}
