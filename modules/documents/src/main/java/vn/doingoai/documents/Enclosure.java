package vn.doingoai.documents;

/**
 * What goes with a document in the same file. Each begins on a page of its own and counts its pages from 1; it is
 * covered by the signature of the document (Phụ lục I of Nghị định 30/2020/NĐ-CP).
 */
public sealed interface Enclosure permits TextEnclosure, FormEnclosure {}
