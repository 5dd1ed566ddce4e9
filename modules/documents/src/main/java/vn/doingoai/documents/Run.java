package vn.doingoai.documents;

/** A stretch of text within a paragraph. */
public sealed interface Run permits TextRun, FootnoteRun {}
