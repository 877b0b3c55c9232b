/**
 * Dates as lists write them: to the day, the month or the year, in the notations of several countries, slips of the pen
 * included.
 *
 * <p>Start reading at {@link org.toll.people.date.PartialDate}.
 */
@NullMarked
package org.toll.people.date;

import org.jspecify.annotations.NullMarked;
