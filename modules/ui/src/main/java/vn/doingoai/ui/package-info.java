/**
 * The frame every page stands in: template, navigation and what the bar at the top says.
 *
 * <p>Knows the kernel and no slice; slices add themselves as {@link vn.doingoai.ui.MenuEntry}.
 */
@NullMarked
package vn.doingoai.ui;

import org.jspecify.annotations.NullMarked;
