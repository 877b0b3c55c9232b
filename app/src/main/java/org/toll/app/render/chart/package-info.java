/**
 * Draws plots as SVG: a grammar-of-graphics library lays them out, and what it draws is then given classes, words and links.
 *
 * <p>Start reading at {@link org.toll.app.render.chart.Chart}.
 */
@NullMarked
package org.toll.app.render.chart;

import org.jspecify.annotations.NullMarked;
