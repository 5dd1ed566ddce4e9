package vn.doingoai.delegations.plans;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;

/** A frozen version of a plan. */
public record PlanVersionRow(
        UUID id, int ordinal, String approvalNumber, LocalDate approvalDate, int items, String sha256, String createdBy)
        implements Serializable {}
