package vn.doingoai.documents;

import vn.doingoai.documents.forms.FormTable;

/**
 * A form that goes with a document, filled in or blank, on pages turned sideways.
 *
 * @param table the form with its rows
 */
public record FormEnclosure(FormTable table) implements Enclosure {}
