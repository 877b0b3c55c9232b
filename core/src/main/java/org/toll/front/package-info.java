/**
 * The front: dated control polygons of any source, and what is measured on them: area, change, contact line, towns, losses per
 * square kilometre. All geometry lies in the equal-area plane of a theatre, in metres.
 *
 * <p>Start reading at {@link org.toll.front.Theatre} and {@link org.toll.front.Snapshot}.
 */
@NullMarked
package org.toll.front;

import org.jspecify.annotations.NullMarked;
