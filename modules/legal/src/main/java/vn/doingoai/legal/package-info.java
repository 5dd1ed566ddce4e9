/**
 * The documents that the province cites, carries out and issues: who issued which, what it says, and whether it is in force on
 * a day. All slices may ask through {@link vn.doingoai.legal.LegalApi}, since all of them cite.
 */
@NullMarked
package vn.doingoai.legal;

import org.jspecify.annotations.NullMarked;
