"""Proves that what the peers sample is Toll's density: its logarithm and all slopes, at every exported place.

    python prove.py numpyro|nutpie EXPORTED_JSON
"""
import json
import sys

import numpy as np

from peers import jax_density, pymc_model

TOLERANCE = 1e-8


def numpyro_function(exported):
    import jax

    density = jax_density(exported)
    return jax.jit(jax.value_and_grad(lambda position: density.evaluate(position)[0]))


def nutpie_function(exported):
    import pytensor
    from pytensor.compile.mode import Mode

    model = pymc_model(exported)
    value = model.logp()
    interpreted = Mode(linker="py", optimizer=None)  # Compiling takes minutes, nine places do not.
    return pytensor.function(model.value_vars, [value, pytensor.grad(value, model.value_vars[0])], mode=interpreted)


def main():
    tool, path = sys.argv[1], sys.argv[2]
    exported = json.load(open(path))
    function = {"numpyro": numpyro_function, "nutpie": nutpie_function}[tool](exported)
    worst_value, worst_slope = 0.0, 0.0
    for place in exported["places"]:
        value, slopes = function(np.array(place["position"]))
        expected = np.array(place["gradient"])
        worst_value = max(worst_value, abs(float(value) - place["log_density"]) / abs(place["log_density"]))
        worst_slope = max(worst_slope, np.max(np.abs(slopes - expected)) / np.max(np.abs(expected)))
    print(f"{tool} density within {worst_value:.1e}, slopes within {worst_slope:.1e} at {len(exported['places'])} places")
    if not max(worst_value, worst_slope) < TOLERANCE:
        sys.exit(f"The densities differ; {TOLERANCE:.0e} is allowed, slopes measured against the steepest.")


if __name__ == "__main__":
    main()
