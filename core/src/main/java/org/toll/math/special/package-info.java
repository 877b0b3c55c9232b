/**
 * Special functions that hold in the tails, as thin layers over Hipparchus.
 *
 * <p>Start reading at {@link org.toll.math.special.NormalLaw}.
 */
@NullMarked
package org.toll.math.special;

import org.jspecify.annotations.NullMarked;
