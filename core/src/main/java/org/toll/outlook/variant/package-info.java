/**
 * What hangs on the model's choices: the same question and the same replayed days under other assumptions.
 *
 * <p>Start reading at {@link org.toll.outlook.variant.Variant}.
 */
@NullMarked
package org.toll.outlook.variant;

import org.jspecify.annotations.NullMarked;
