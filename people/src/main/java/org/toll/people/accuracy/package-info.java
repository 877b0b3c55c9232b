/**
 * How right a linkage is: against truth where there is one, else from a clerical sample with standard errors.
 *
 * <p>Start reading at {@link org.toll.people.accuracy.ClericalSample}.
 */
@NullMarked
package org.toll.people.accuracy;

import org.jspecify.annotations.NullMarked;
