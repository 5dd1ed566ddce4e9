package vn.doingoai.partners;

import java.util.UUID;

/**
 * A partner with all that is said about it but its contact.
 *
 * @param version rises with each change
 */
public record PartnerEntry(UUID id, long version, PartnerDetails details) {}
