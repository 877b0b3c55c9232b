/** What tests of several modules share: public data beside the project, read if it is there. */
@NullMarked
package org.toll.testing;

import org.jspecify.annotations.NullMarked;
