package vn.doingoai.reporting.writing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.doingoai.reporting.outlines.DocumentFrame;
import vn.doingoai.reporting.templates.Template;

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

    /** The frame that an outline gives, its parameters filled in. */
    public static Frame of(DocumentFrame frame, Map<String, String> parameters) {
        return new Frame(
                Template.fill(Objects.requireNonNullElse(frame.preamble(), ""), parameters),
                Template.fill(frame.closing(), parameters),
                fill(frame.addressees(), parameters),
                fill(frame.recipients(), parameters));
    }

    /** Equal frames have equal marks; for telling whether somebody changed it meanwhile. */
    public String mark() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    private static List<String> fill(List<String> texts, Map<String, String> parameters) {
        return texts.stream().map(text -> Template.fill(text, parameters)).toList();
    }
}
