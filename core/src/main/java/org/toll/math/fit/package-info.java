/**
 * The result of a sampler, whichever it was: draws by name, and a verdict that stands between the draws and their reader.
 *
 * <p>Start reading at {@link org.toll.math.fit.Fit}.
 */
@NullMarked
package org.toll.math.fit;

import org.jspecify.annotations.NullMarked;
