package vn.doingoai.reporting.writing;

import java.util.Map;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.indicators.FigureValue;
import vn.doingoai.reporting.body.Body;
import vn.doingoai.reporting.body.NilPlace;

/**
 * What an author saves of one section.
 *
 * @param key the section
 * @param version version of the section that the author began from
 * @param figures the section's figures that changed; state MISSING takes one back
 */
public record SectionEdit(String key, long version, Body body, NilPlace nil, Map<FigureKey, FigureValue> figures) {

    /** Copies the map. */
    public SectionEdit {
        figures = Map.copyOf(figures);
    }
}
