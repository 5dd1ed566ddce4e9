/** Planted: the name of a mocking library, for the rule that forbids them. */
@NullMarked
package org.jmock;

import org.jspecify.annotations.NullMarked;
