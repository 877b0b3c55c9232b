/**
 * The command line: one class a command, options shared through mix-ins, exit codes in one place.
 *
 * <p>Start reading at {@link org.toll.app.cli.TollCommand}.
 */
@NullMarked
package org.toll.app.cli;

import org.jspecify.annotations.NullMarked;
