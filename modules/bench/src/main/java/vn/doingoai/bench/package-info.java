/**
 * Measures the portal as it runs: {@code deploy/bench}. It starts the launcher as a person would, uses the portal
 * through HTTP alone, and prints figures; only a lost save makes it fail.
 */
@NullMarked
package vn.doingoai.bench;

import org.jspecify.annotations.NullMarked;
