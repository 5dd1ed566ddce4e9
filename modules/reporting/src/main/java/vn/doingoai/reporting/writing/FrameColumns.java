package vn.doingoai.reporting.writing;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import vn.doingoai.kernel.text.CleanText;
import vn.doingoai.reporting.Lines;

/** A frame as the row of a report or of a submission keeps it: texts cleaned, lists as lines. */
@Embeddable
public class FrameColumns {

    @Column
    private String preamble = "";

    @Column
    private String closing = "";

    @Column
    private String addressees = "";

    @Column
    private String recipients = "";

    /** An empty frame, to put one into. */
    public FrameColumns() {}

    /** Keeps this one instead. */
    public void put(Frame frame) {
        preamble = CleanText.clean(frame.preamble());
        closing = CleanText.clean(frame.closing());
        addressees = Lines.join(frame.addressees());
        recipients = Lines.join(frame.recipients());
    }

    /** The frame that is kept. */
    public Frame frame() {
        return new Frame(preamble, closing, Lines.split(addressees), Lines.split(recipients));
    }
}
