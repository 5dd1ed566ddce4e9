/** What leaves a tenant when it publishes: figures and the names of documents, never a person nor the text of a case. */
@NullMarked
package vn.doingoai.indicators.published;

import org.jspecify.annotations.NullMarked;
