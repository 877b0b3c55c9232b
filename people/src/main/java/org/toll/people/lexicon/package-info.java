/**
 * Tables of the module's own resources: one row a line, cells between tabs, comment lines that begin with {@code #}. The first
 * comment lines of each name its source.
 *
 * <p>Start reading at {@link org.toll.people.lexicon.Lexicon}.
 */
@NullMarked
package org.toll.people.lexicon;

import org.jspecify.annotations.NullMarked;
