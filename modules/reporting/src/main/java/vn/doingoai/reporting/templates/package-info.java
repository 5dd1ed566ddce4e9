/**
 * The template language of outlines: texts with places for figures, parameters and the author. Read and checked here;
 * what becomes of a template is for the outline and the body to say. May use indicators.
 */
@NullMarked
package vn.doingoai.reporting.templates;

import org.jspecify.annotations.NullMarked;
