/** The rules for conferences: CF-01 to CF-08 and RES-08, one small class each, on values alone. */
@NullMarked
package vn.doingoai.conferences.rules;

import org.jspecify.annotations.NullMarked;
