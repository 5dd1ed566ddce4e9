package vn.doingoai.reporting.letters;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.doingoai.documents.Block;
import vn.doingoai.documents.Heading;
import vn.doingoai.documents.ListItem;
import vn.doingoai.documents.Paragraph;
import vn.doingoai.reporting.outlines.Section;
import vn.doingoai.reporting.templates.Template;

/** Prints an outline with what it asks to write about, as it is sent to the units. */
final class OutlinePrinter {

    private final Map<String, String> parameters;
    private final List<Block> blocks = new ArrayList<>();

    private OutlinePrinter(Map<String, String> parameters) {
        this.parameters = parameters;
    }

    static List<Block> print(List<Section> sections, Map<String, String> parameters) {
        OutlinePrinter printer = new OutlinePrinter(parameters);
        sections.forEach(section -> printer.print(section, 1));
        return printer.blocks;
    }

    private void print(Section section, int level) {
        String title = Template.fill(section.title(), parameters);
        if (section.label() != null || !title.isEmpty()) {
            blocks.add(Heading.alone(section.label(), title, section.titleEnd(), level));
        }
        for (String prompt : section.guidance()) {
            String text = Template.fill(prompt, parameters);
            blocks.add(section.isGroup() ? Paragraph.of(text) : ListItem.of(1, text));
        }
        section.children().forEach(child -> print(child, level + 1));
    }
}
