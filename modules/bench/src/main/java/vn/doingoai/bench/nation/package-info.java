/**
 * The synthetic nation: sixty-three made-up provinces that became thirty-four, with ten years of rows in every register,
 * for measuring. It writes tenants' folders and fills a database that the launcher made; it starts nothing itself.
 */
@NullMarked
package vn.doingoai.bench.nation;

import org.jspecify.annotations.NullMarked;
