package vn.doingoai.partners;

/**
 * A partner in a list.
 *
 * @param partner its name, kind and country
 * @param otherNames original name, aliases and the names of rows merged into it, parted by semicolons; may be empty
 */
public record PartnerRow(PartnerChoice partner, String otherNames, PartnerState state) {}
