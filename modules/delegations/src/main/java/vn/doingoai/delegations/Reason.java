package vn.doingoai.delegations;

import java.time.Instant;

/**
 * Why a delegation passes although a rule warns.
 *
 * @param by full name of who gave it
 */
public record Reason(String text, String by, Instant at) {}
