package vn.doingoai.partners;

/**
 * A row that has a name with the words looked for.
 *
 * @param names of the row
 * @param partner for whom the row stands: itself, or where it was merged to
 */
record NameHit(PartnerNames names, PartnerChoice partner) {}
