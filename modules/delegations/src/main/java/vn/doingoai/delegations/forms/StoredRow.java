package vn.doingoai.delegations.forms;

import java.util.UUID;
import vn.doingoai.delegations.DelegationContent;

/**
 * A delegation of the register as a form shows it.
 *
 * @param content what the columns of the forms show of it, and nothing else
 * @param changeable whether people may still write it
 */
record StoredRow(UUID id, DelegationContent content, boolean changeable) {}
