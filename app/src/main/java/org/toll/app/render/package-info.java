/**
 * Turns a report, which is data, into what people and programs read: HTML, JSON, CSV, text.
 *
 * <p>Start reading at {@link org.toll.app.render.HtmlReport}.
 */
@NullMarked
package org.toll.app.render;

import org.jspecify.annotations.NullMarked;
