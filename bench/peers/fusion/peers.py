"""Samples Toll's fusion model once by one peer in this process; prints the line that FusionRun prints for Toll.

    python peers.py numpyro|nutpie METRIC EXPORTED_JSON SEED WARMUP TARGET_ACCEPTANCE

METRIC is diagonal or dense for numpyro, diagonal or low-rank for nutpie. 4 chains x 1,000 draws.
"""
import json
import sys
import time

import numpy as np

from arithmetic import Jax, PyTensor
from density import Density

CHAINS, DRAWS = 4, 1000
LATENT = ["killed", "seriously_wounded", "wounded", "recruits", "exits"]


def jax_density(exported):
    import jax

    jax.config.update("jax_enable_x64", True)
    return Density(exported, Jax())


def pymc_model(exported):
    import pymc as pm

    density = Density(exported, PyTensor())
    with pm.Model() as model:
        value, latent = density.evaluate(pm.Flat("position", shape=len(exported["coordinates"])))
        pm.Potential("log_density", value)
        for name in LATENT:
            pm.Deterministic(name, latent[name])
    return model


class Stopwatch:
    def __init__(self):
        self.wall, self.cpu = time.perf_counter(), time.process_time()

    def read(self):
        return time.perf_counter() - self.wall, time.process_time() - self.cpu


def run_numpyro(exported, metric, seed, warmup, acceptance):
    import jax
    import numpyro

    numpyro.set_host_device_count(CHAINS)
    from numpyro.infer import MCMC, NUTS

    density = jax_density(exported)
    compiling = CompileClock(jax)
    watch = Stopwatch()
    kernel = NUTS(potential_fn=lambda position: -density.evaluate(position)[0], dense_mass=metric == "dense",
                  target_accept_prob=acceptance)
    mcmc = MCMC(kernel, num_warmup=warmup, num_samples=DRAWS, num_chains=CHAINS, progress_bar=False)
    start, run = jax.random.split(jax.random.PRNGKey(seed))
    starts = jax.random.uniform(start, (CHAINS, len(exported["coordinates"])), minval=-2.0, maxval=2.0)
    mcmc.run(run, init_params=starts, extra_fields=("diverging", "num_steps"))
    latent = jax.jit(jax.vmap(jax.vmap(lambda position: density.evaluate(position)[1])))
    draws = latent(mcmc.get_samples(group_by_chain=True))
    draws = {name: np.asarray(draws[name]) for name in LATENT}
    times = watch.read()
    fields = mcmc.get_extra_fields()
    return draws, times, compiling.cpu, int(fields["diverging"].sum()), int(fields["num_steps"].sum())


class CompileClock:
    """Processor seconds from the end of each lowering to the end of the compilation that follows it."""

    def __init__(self, jax):
        self.cpu, self.before = 0.0, time.process_time()
        jax.monitoring.register_event_duration_secs_listener(self.heard)

    def heard(self, event, seconds, **_):
        now = time.process_time()
        if event.endswith("backend_compile_duration"):
            self.cpu += now - self.before
        self.before = now


def run_nutpie(exported, metric, seed, warmup, acceptance):
    import nutpie

    model = pymc_model(exported)
    watch = Stopwatch()
    compiled = nutpie.compile_pymc_model(model)
    compiling = watch.read()[1]
    trace = nutpie.sample(compiled, draws=DRAWS, tune=warmup, chains=CHAINS, seed=seed, target_accept=acceptance,
                          low_rank_modified_mass_matrix=metric == "low-rank", progress_bar=False)
    times = watch.read()
    draws = {name: trace.posterior[name].values for name in LATENT}
    stats = trace.sample_stats
    return draws, times, compiling, int(stats["diverging"].sum()), int(stats["n_steps"].sum())


def reported(draws):
    """The quantities of org.toll.bench.fusion.Reported, [chain, draw, quantity]."""
    killed, recruits, exits = draws["killed"], draws["recruits"], draws["exits"][:, :, None]
    lost = killed + draws["seriously_wounded"]
    casualties = killed + draws["wounded"]
    recent = slice(killed.shape[2] - recruits.shape[2], None)
    balances = [recruits - loss[:, :, recent] for loss in (killed, lost, lost + exits, casualties)]
    to_date = [flow.sum(axis=2, keepdims=True) for flow in (killed, lost, casualties)]
    return np.concatenate([killed, *balances, *to_date], axis=2)


def main():
    tool, metric, path, seed, warmup, acceptance = sys.argv[1:]
    exported = json.load(open(path))
    run = {"numpyro": run_numpyro, "nutpie": run_nutpie}[tool]
    draws, (wall, cpu), compiling, divergences, steps = run(exported, metric, int(seed), int(warmup), float(acceptance))

    import arviz

    quantities = reported(draws)
    each = [quantities[:, :, i] for i in range(quantities.shape[2])]
    ess = min(float(arviz.ess(q, method="bulk")) for q in each)
    rhat = max(float(arviz.rhat(q)) for q in each)
    total = draws["killed"].sum(axis=2)
    print(f"peer {tool} metric {metric} warmup {warmup} acceptance {acceptance} ess {ess:.0f} rhat {rhat:.4f}"
          f" divergences {divergences} sampling_wall {wall:.2f} sampling_cpu {cpu:.2f} compiling_cpu {compiling:.2f}"
          f" killed_to_date {total.mean():.0f} sd {total.std(ddof=1):.0f} quantities {len(each)} steps_of_kept_draws {steps}")


if __name__ == "__main__":
    main()
