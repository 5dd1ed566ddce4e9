package vn.doingoai.reporting.body;

import java.util.List;

/** A piece of a section that begins on a line of its own. */
public sealed interface Block permits Paragraph, ListItem, Table {

    /** The text in it, in reading order. */
    List<Run> runs();
}
