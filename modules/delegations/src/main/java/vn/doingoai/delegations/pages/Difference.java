package vn.doingoai.delegations.pages;

/**
 * A field in which two versions of a delegation differ.
 *
 * @param label key of its name
 */
public record Difference(String label, String mine, String theirs) {}
