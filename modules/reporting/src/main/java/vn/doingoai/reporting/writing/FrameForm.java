package vn.doingoai.reporting.writing;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The frame of a report as a page edits it: lists are one line each. */
public class FrameForm {

    private @Nullable String preamble;
    private @Nullable String closing;
    private @Nullable String addressees;
    private @Nullable String recipients;

    /** Shows this frame. */
    public void show(Frame frame) {
        preamble = frame.preamble();
        closing = frame.closing();
        addressees = String.join("\n", frame.addressees());
        recipients = String.join("\n", frame.recipients());
    }

    /** What was typed. */
    public Frame frame() {
        return new Frame(text(preamble), text(closing), lines(addressees), lines(recipients));
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "");
    }

    private static List<String> lines(@Nullable String typed) {
        return text(typed)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Paragraph before the first section. */
    public @Nullable String getPreamble() {
        return preamble;
    }

    /** See {@link #getPreamble()}. */
    public void setPreamble(@Nullable String preamble) {
        this.preamble = preamble;
    }

    /** Last paragraph. */
    public @Nullable String getClosing() {
        return closing;
    }

    /** See {@link #getClosing()}. */
    public void setClosing(@Nullable String closing) {
        this.closing = closing;
    }

    /** Whom the report is addressed to, one a line. */
    public @Nullable String getAddressees() {
        return addressees;
    }

    /** See {@link #getAddressees()}. */
    public void setAddressees(@Nullable String addressees) {
        this.addressees = addressees;
    }

    /** Who gets it, one a line. */
    public @Nullable String getRecipients() {
        return recipients;
    }

    /** See {@link #getRecipients()}. */
    public void setRecipients(@Nullable String recipients) {
        this.recipients = recipients;
    }
}
