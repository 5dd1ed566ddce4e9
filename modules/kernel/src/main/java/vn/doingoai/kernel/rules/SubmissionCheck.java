package vn.doingoai.kernel.rules;

import java.util.List;
import java.util.UUID;
import vn.doingoai.kernel.time.Period;

/** What must hold in a register before a unit submits a report that goes with its forms. Found by CDI. */
public interface SubmissionCheck {

    /**
     * What speaks against handing in.
     *
     * @param unit who submits
     * @param period that the report covers
     * @param forms codes of the forms that go with the report, as in 02A
     */
    List<Obstacle> obstacles(UUID unit, Period period, List<String> forms);

    /**
     * One thing that speaks against it.
     *
     * @param severity BLOCK stops the submission; WARN is shown
     * @param sentence in the language of the page
     * @param page address inside the portal, from its root, where it is mended
     */
    record Obstacle(Severity severity, String sentence, String page) {}
}
