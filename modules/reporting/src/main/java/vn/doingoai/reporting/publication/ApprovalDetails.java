package vn.doingoai.reporting.publication;

/**
 * What an approval names.
 *
 * @param edition of the text that was read
 * @param mark    of the figures and forms that were read
 * @param post    key of the post that signs
 * @param signer  name of who signs
 */
public record ApprovalDetails(long edition, String mark, String post, String signer) {}
