package vn.doingoai.legal;

/**
 * Documents that count in one way, taken together by kind and issuer.
 *
 * @param indicator that counts them
 * @param type name of their kind
 * @param issuer who issued them, as the value of a dimension: "bo-chinh-tri-khoa-xi"
 * @param count how many
 * @param mark changes with each of them
 */
record LegalCount(String indicator, String type, String issuer, long count, long mark) {}
