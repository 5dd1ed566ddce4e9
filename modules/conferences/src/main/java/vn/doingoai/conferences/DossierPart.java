package vn.doingoai.conferences;

import java.io.Serializable;

/**
 * A part of the dossier that is there.
 *
 * @param reference number and date of the document, as in "Công văn 15/SVHTT ngày 12/3/2019"; may be empty
 */
public record DossierPart(PartKind kind, String reference) implements Serializable {}
