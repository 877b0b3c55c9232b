"""The arithmetic that the density needs, by the name of each tool: the density itself is written once."""
import math


class Jax:
    def __init__(self):
        import jax.numpy as jnp
        from jax.nn import sigmoid, softplus
        from jax.scipy.special import log_ndtr, logsumexp, ndtr

        self.exp, self.log, self.log1p, self.sum, self.cumsum, self.cumprod = (
            jnp.exp, jnp.log, jnp.log1p, jnp.sum, jnp.cumsum, jnp.cumprod)
        self.sigmoid, self.softplus, self.ndtr, self.log_ndtr, self.logsumexp = (
            sigmoid, softplus, ndtr, log_ndtr, logsumexp)
        self.concat, self.stack, self.dot = jnp.concatenate, jnp.stack, jnp.dot


class PyTensor:
    def __init__(self):
        import pytensor.tensor as pt

        self.exp, self.log, self.log1p, self.sum, self.cumsum, self.cumprod = (
            pt.exp, pt.log, pt.log1p, pt.sum, pt.cumsum, pt.cumprod)
        self.sigmoid, self.softplus, self.logsumexp = pt.sigmoid, pt.softplus, pt.logsumexp
        self.ndtr = lambda z: 0.5 * pt.erfc(-z / math.sqrt(2))

        def log_ndtr(z):
            """PyMC's own has a square root in single precision, 1e-8 off, and its slope loses digits far out."""
            far, low, high = pt.minimum(z, -20.0), pt.clip(z, -20.0, -1.0), pt.maximum(z, -1.0)
            square = 1 / (far * far)
            series = pt.log1p(-square * (1 - square * (3 - square * (15 - square * 105))))
            far_out = series - far * far / 2 - pt.log(-far) - 0.5 * math.log(2 * math.pi)
            below = pt.log(0.5 * pt.erfcx(-low * math.sqrt(0.5))) - low * low / 2
            above = pt.log1p(-0.5 * pt.erfc(high * math.sqrt(0.5)))
            return pt.switch(z < -20, far_out, pt.switch(z < -1, below, above))

        self.log_ndtr = log_ndtr
        self.concat, self.stack, self.dot = pt.concatenate, pt.stack, pt.dot
