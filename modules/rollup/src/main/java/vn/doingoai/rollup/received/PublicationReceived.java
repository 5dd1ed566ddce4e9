package vn.doingoai.rollup.received;

import java.util.UUID;
import vn.doingoai.indicators.published.PublishedReport;

/**
 * A publication was copied; fired in the transaction that copies it, in which nobody is signed in.
 *
 * @param id   of the receiver's copy
 * @param from tenant that published it
 */
public record PublicationReceived(UUID id, String from, PublishedReport report) {}
