/**
 * The shell: command line, rendering, and the one class that wires everything.
 *
 * <p>Start reading at {@code Toll}.
 */
@NullMarked
package org.toll.app;

import org.jspecify.annotations.NullMarked;
