@NullMarked
package vn.doingoai.launcher.tenants;

import org.jspecify.annotations.NullMarked;
