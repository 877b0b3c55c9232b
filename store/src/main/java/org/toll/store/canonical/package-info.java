/**
 * Records as bytes: one JSON text for each record, the same on every machine, because hashes and signatures rest on it.
 *
 * <p>Start reading at {@link org.toll.store.canonical.CanonicalJson}.
 */
@NullMarked
package org.toll.store.canonical;

import org.jspecify.annotations.NullMarked;
