/**
 * What units were told to do by programmes of work or directly, by when, how far they are, and which document shows it. May use
 * legal documents.
 */
@NullMarked
package vn.doingoai.activities.tasks;

import org.jspecify.annotations.NullMarked;
