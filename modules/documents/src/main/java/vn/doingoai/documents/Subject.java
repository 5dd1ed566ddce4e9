package vn.doingoai.documents;

/** What a document is about: under the name of its type (ô 5a), or, in a dispatch that has no type, under its number (5b). */
public sealed interface Subject permits Title, Regarding {}
