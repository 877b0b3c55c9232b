/**
 * What records say of a person, ready to be compared: attributes coded as integers, and comparators that answer on which of
 * their ordered levels two values agree.
 *
 * <p>Start reading at {@link org.toll.people.compare.Comparator}.
 */
@NullMarked
package org.toll.people.compare;

import org.jspecify.annotations.NullMarked;
