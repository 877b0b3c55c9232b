/**
 * Claims as the model reads them: over which months, as which definition, how exactly, and without echoes.
 *
 * <p>Start reading at {@link org.toll.estimate.fusion.reading.Reading}.
 */
@NullMarked
package org.toll.estimate.fusion.reading;

import org.jspecify.annotations.NullMarked;
