package vn.doingoai.reporting.body;

/** A piece of a line. */
public sealed interface Run permits TextRun, FootnoteRun, FigureRun, HintRun {}
