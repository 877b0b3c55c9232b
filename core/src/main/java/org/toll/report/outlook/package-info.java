/**
 * Lays out what the model found: the answer, its bands, what follows for the force, and why.
 *
 * <p>Start reading at {@link org.toll.report.outlook.OutlookReport}.
 */
@NullMarked
package org.toll.report.outlook;

import org.jspecify.annotations.NullMarked;
