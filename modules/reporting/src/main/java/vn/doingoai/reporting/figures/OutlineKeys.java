package vn.doingoai.reporting.figures;

import java.util.Set;
import java.util.TreeSet;
import vn.doingoai.indicators.FigureKey;
import vn.doingoai.reporting.outlines.Outline;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/** The figures that an outline names, in its lists and in its texts. */
public final class OutlineKeys {

    private OutlineKeys() {}

    /** Of a whole outline, sorted. */
    public static Set<FigureKey> of(Outline outline) {
        Set<FigureKey> keys = new TreeSet<>();
        outline.flatten().forEach(section -> keys.addAll(of(section)));
        return keys;
    }

    /** Of one section without its children, sorted. */
    public static Set<FigureKey> of(Section section) {
        Set<FigureKey> keys = new TreeSet<>();
        section.indicators().forEach(each -> keys.add(FigureKey.parse(each)));
        String template = section.template();
        if (template != null) {
            keys.addAll(Template.parse(template).figures());
        }
        return keys;
    }
}
