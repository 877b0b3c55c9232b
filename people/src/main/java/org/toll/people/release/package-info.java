/**
 * Lists through time: what one release of a list added, removed, changed, merged and renamed against the one before.
 *
 * <p>Start reading at {@link org.toll.people.release.ListDiff}.
 */
@NullMarked
package org.toll.people.release;

import org.jspecify.annotations.NullMarked;
