/**
 * Models as they are written on paper: named parameters with their constraints, expressions over them, and what follows which
 * distribution. A model is compiled once into a list of kernels that give the log density and its gradient without allocating.
 *
 * <p>Start reading at {@link org.toll.math.model.Model}, then {@link org.toll.math.model.Expr}.
 */
@NullMarked
package org.toll.math.model;

import org.jspecify.annotations.NullMarked;
