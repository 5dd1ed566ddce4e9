/**
 * What crosses between tenants: what a province publishes, its figures and the names of documents, never a person nor the
 * text of a case; and what the ministry asks of it.
 */
@NullMarked
package vn.doingoai.indicators.published;

import org.jspecify.annotations.NullMarked;
