package vn.doingoai.launcher.tenants;

import vn.doingoai.kernel.files.CsvRow;
import vn.doingoai.partners.PartnerKind;
import vn.doingoai.partners.PartnerNames;

/**
 * A line of {@code partners.csv}.
 *
 * @param row where it stands
 * @param country ISO code
 */
record PartnerEntry(CsvRow row, PartnerNames names, PartnerKind kind, String country) {}
