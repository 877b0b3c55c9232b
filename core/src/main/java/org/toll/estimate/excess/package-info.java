/**
 * War deaths from a death register: male deaths beyond what the pre-war ratio of male to female deaths predicts.
 *
 * <p>Start reading at {@link org.toll.estimate.excess.ExcessMortality}.
 */
@NullMarked
package org.toll.estimate.excess;

import org.jspecify.annotations.NullMarked;
