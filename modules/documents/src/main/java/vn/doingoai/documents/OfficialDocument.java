package vn.doingoai.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * One official document, complete and ready to be printed. The numbers in the comments are the positions ("ô số") of
 * the diagram in Phụ lục I of Nghị định 30/2020/NĐ-CP. Texts are printed as given, in NFC.
 *
 * @param letterhead who issues it (2)
 * @param code number and notation (3)
 * @param dateline place and date (4)
 * @param subject name of the type and abstract (5a), or the abstract of a dispatch (5b)
 * @param addressees whom it is sent to, after "Kính gửi:" (9a); empty for a report that names nobody
 * @param blocks the content (6); the closing mark "./." is part of its last text
 * @param recipients the list under "Nơi nhận:" (9b), without dashes; empty prints no list
 * @param signature who signs (7a, 7b)
 * @param enclosures what goes with it, in order
 * @param draft whether every page carries "DỰ THẢO"
 * @param metadata what the file says about itself
 */
public record OfficialDocument(
        Letterhead letterhead,
        DocumentCode code,
        Dateline dateline,
        Subject subject,
        List<String> addressees,
        List<Block> blocks,
        List<String> recipients,
        Signature signature,
        List<Enclosure> enclosures,
        boolean draft,
        Metadata metadata) {

    /** Copies the lists. */
    public OfficialDocument {
        addressees = List.copyOf(addressees);
        blocks = List.copyOf(blocks);
        recipients = List.copyOf(recipients);
        enclosures = List.copyOf(enclosures);
    }

    /** The addressees as they are listed, with dash and end mark. */
    public List<String> addresseeLines() {
        return listed(addressees);
    }

    /** The recipients as they are listed, with dash and end mark. */
    public List<String> recipientLines() {
        return listed(recipients);
    }

    /** The decree's lists: "- …;" line by line, the last one ending in a full stop; marks that are there stay. */
    private static List<String> listed(List<String> entries) {
        List<String> lines = new ArrayList<>();
        for (String entry : entries) {
            String text = entry.strip();
            String dashed = text.startsWith("- ") ? text : "- " + text;
            boolean last = lines.size() == entries.size() - 1;
            boolean marked = text.endsWith(";") || text.endsWith(".");
            lines.add(marked ? dashed : dashed + (last ? "." : ";"));
        }
        return lines;
    }
}
