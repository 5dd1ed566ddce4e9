package vn.doingoai.documents;

/** A piece of the content (ô 6), printed in the order given. */
public sealed interface Block permits Heading, Paragraph, ListItem, Table {}
