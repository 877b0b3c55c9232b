/** Records for tests: small readable tables, generated registers with known truth, public data sets where they are at hand. */
@NullMarked
package org.toll.people.testing;

import org.jspecify.annotations.NullMarked;
