/**
 * The reports that the portal prints from its demo data, held against the papers they are made after: their headings,
 * figures and footnotes, and every word that differs.
 */
@NullMarked
package vn.doingoai.checks.sources;

import org.jspecify.annotations.NullMarked;
