/** Tests of assigned tasks that need no database. */
@NullMarked
package vn.doingoai.activities.tasks;

import org.jspecify.annotations.NullMarked;
