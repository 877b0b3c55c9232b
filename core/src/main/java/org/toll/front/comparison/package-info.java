/**
 * Maps and published figures side by side: the same days, several maps, and what sources said, with the reasons why they differ.
 *
 * <p>Start reading at {@link org.toll.front.comparison.AreaComparison}.
 */
@NullMarked
package org.toll.front.comparison;

import org.jspecify.annotations.NullMarked;
