"""One posterior, sampled once by one peer in a fresh process; prints the line that PeerRun prints for Toll.

    python peers.py numpyro|nutpie MODEL DATA SEED

4 chains x 1,000 draws, each tool with its own default warm-up and target acceptance, all cores.
"""
import json
import sys
import time

import numpy as np

STEPS_PER_YEAR = 10


def rk4(slope, y, times):
    """The same fixed steps as Toll's Ode.solve; works for any array type with + and *."""
    states = []
    for start, end in zip(times[:-1], times[1:]):
        h = (end - start) / STEPS_PER_YEAR
        for _ in range(STEPS_PER_YEAR):
            k1 = slope(y)
            k2 = slope(y + h / 2 * k1)
            k3 = slope(y + h / 2 * k2)
            k4 = slope(y + h * k3)
            y = y + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4)
        states.append(y)
    return states


def numpyro_model(name, d):
    import jax
    import jax.numpy as jnp
    import numpyro
    import numpyro.distributions as dist

    def eight_schools():
        z = numpyro.sample("theta_trans", dist.Normal(0, 1).expand([8]))
        mu = numpyro.sample("mu", dist.Normal(0, 5))
        tau = numpyro.sample("tau", dist.HalfCauchy(5))
        theta = numpyro.deterministic("theta", mu + tau * z)
        numpyro.sample("y", dist.Normal(theta, d["sigma"]), obs=d["y"])

    def regression(design, y, prior):
        beta = numpyro.sample("beta", prior)
        sigma = numpyro.sample("sigma", dist.HalfCauchy(2.5))
        numpyro.sample("y", dist.Normal(design @ beta, sigma), obs=y)

    def kidiq():
        design = jnp.stack([jnp.ones(len(d["kid_score"])), d["mom_hs"], d["mom_iq"]], axis=1)
        flat = dist.ImproperUniform(dist.constraints.real_vector, (), (3,))
        regression(design, d["kid_score"], flat)

    def autoregression():
        design, y = lags(d)
        regression(jnp.asarray(design), y, dist.Normal(0, 10).expand([design.shape[1]]))

    def lynx_and_hare():
        rates = numpyro.sample("theta13", dist.TruncatedNormal(1, 0.5, low=0).expand([2]))
        effects = numpyro.sample("theta24", dist.TruncatedNormal(0.05, 0.05, low=0).expand([2]))
        sigma = numpyro.sample("sigma", dist.LogNormal(-1, 1).expand([2]))
        initial = numpyro.sample("z_init", dist.LogNormal(jnp.log(10), 1).expand([2]))

        def slope(z):
            return jnp.stack([(rates[0] - effects[0] * z[1]) * z[0], (effects[1] * z[0] - rates[1]) * z[1]])

        def year(z, _):
            def step(z, _):
                h = 1.0 / STEPS_PER_YEAR
                k1 = slope(z)
                k2 = slope(z + h / 2 * k1)
                k3 = slope(z + h / 2 * k2)
                k4 = slope(z + h * k3)
                return z + h / 6 * (k1 + 2 * k2 + 2 * k3 + k4), None

            z, _ = jax.lax.scan(step, z, None, length=STEPS_PER_YEAR)
            return z, z

        _, states = jax.lax.scan(year, initial, None, length=20)
        numpyro.sample("y_init", dist.LogNormal(jnp.log(initial), sigma), obs=d["y_init"])
        numpyro.sample("y", dist.LogNormal(jnp.log(states), sigma), obs=d["y"])

    def state_space():
        step = numpyro.sample("step", dist.LogNormal(jnp.log(0.1), 0.5))
        noise = numpyro.sample("noise", dist.LogNormal(jnp.log(0.1), 0.5))
        flat = dist.ImproperUniform(dist.constraints.real_vector, (), (60,))
        level = numpyro.sample("level", flat)
        numpyro.factor("first", dist.Normal(10, 1).log_prob(level[0]))
        numpyro.factor("walk", dist.Normal(0, step).log_prob(level[1:] - level[:-1]).sum())
        numpyro.sample("y", dist.StudentT(4, level, noise), obs=d["y"])

    return {
        "eight_schools": eight_schools,
        "kidiq": kidiq,
        "arK": autoregression,
        "hudson_lynx_hare": lynx_and_hare,
        "state_space": state_space,
    }[name]


def run_numpyro(name, d, seed):
    import os

    os.environ["XLA_FLAGS"] = "--xla_force_host_platform_device_count=4"
    import jax
    import numpyro

    numpyro.enable_x64()
    numpyro.set_host_device_count(4)
    from numpyro.infer import MCMC, NUTS

    model = numpyro_model(name, d)
    before = time.perf_counter()
    mcmc = MCMC(NUTS(model), num_warmup=1000, num_samples=1000, num_chains=4, progress_bar=False)
    mcmc.run(jax.random.PRNGKey(seed))
    draws = {k: np.asarray(v) for k, v in mcmc.get_samples(group_by_chain=True).items()}
    return draws, time.perf_counter() - before, 0.0


def pymc_model(name, d):
    import pymc as pm
    import pytensor
    import pytensor.tensor as pt

    with pm.Model() as model:
        if name == "eight_schools":
            z = pm.Normal("theta_trans", 0, 1, shape=8)
            mu = pm.Normal("mu", 0, 5)
            tau = pm.HalfCauchy("tau", 5)
            theta = pm.Deterministic("theta", mu + tau * z)
            pm.Normal("y", theta, d["sigma"], observed=d["y"])
        elif name == "kidiq":
            design = np.stack([np.ones(len(d["kid_score"])), d["mom_hs"], d["mom_iq"]], axis=1)
            beta = pm.Flat("beta", shape=3)
            sigma = pm.HalfCauchy("sigma", 2.5)
            pm.Normal("y", pt.dot(design, beta), sigma, observed=d["kid_score"])
        elif name == "arK":
            design, y = lags(d)
            beta = pm.Normal("beta", 0, 10, shape=design.shape[1])
            sigma = pm.HalfCauchy("sigma", 2.5)
            pm.Normal("y", pt.dot(design, beta), sigma, observed=y)
        elif name == "hudson_lynx_hare":
            rates = pm.TruncatedNormal("theta13", 1, 0.5, lower=0, shape=2)
            effects = pm.TruncatedNormal("theta24", 0.05, 0.05, lower=0, shape=2)
            sigma = pm.LogNormal("sigma", -1, 1, shape=2)
            initial = pm.LogNormal("z_init", np.log(10), 1, shape=2)

            def step(z, rates, effects):
                def slope(z):
                    return pt.stack([(rates[0] - effects[0] * z[1]) * z[0], (effects[1] * z[0] - rates[1]) * z[1]])

                return rk4(slope, z, [0.0, 1.0])[0]

            states, _ = pytensor.scan(step, outputs_info=[initial], non_sequences=[rates, effects], n_steps=20)
            pm.LogNormal("y_init", pt.log(initial), sigma, observed=d["y_init"])
            pm.LogNormal("y_", pt.log(states), sigma, observed=d["y"])
        else:
            walk = pm.LogNormal("step", np.log(0.1), 0.5)
            noise = pm.LogNormal("noise", np.log(0.1), 0.5)
            level = pm.Flat("level", shape=60)
            pm.Potential("first", pm.logp(pm.Normal.dist(10, 1), level[0]))
            pm.Potential("walk", pm.logp(pm.Normal.dist(0, walk), level[1:] - level[:-1]).sum())
            pm.StudentT("y", nu=4, mu=level, sigma=noise, observed=d["y"])
    return model


def run_nutpie(name, d, seed):
    import nutpie

    model = pymc_model(name, d)
    before = time.perf_counter()
    compiled = nutpie.compile_pymc_model(model)
    built = time.perf_counter()
    trace = nutpie.sample(compiled, draws=1000, chains=4, seed=seed, progress_bar=False)
    seconds = time.perf_counter() - built
    return {k: v.values for k, v in trace.posterior.items()}, seconds, built - before


def lags(d):
    y = d["y"]
    order = int(d["K"])
    columns = [np.ones(len(y) - order)] + [y[order - k : len(y) - k] for k in range(1, order + 1)]
    return np.stack(columns, axis=1), y[order:]


def smallest_bulk_ess(draws):
    import arviz

    sizes = []
    for value in draws.values():
        flat = value.reshape(value.shape[0], value.shape[1], -1)
        sizes += [float(arviz.ess(flat[:, :, i], method="bulk")) for i in range(flat.shape[2])]
    return min(sizes)


def main():
    tool, name, path, seed = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
    d = {k: np.asarray(v, dtype=float) for k, v in json.load(open(path)).items()}
    draws, seconds, compiling = {"numpyro": run_numpyro, "nutpie": run_nutpie}[tool](name, d, seed)
    ess = smallest_bulk_ess(draws)
    print(f"{tool} {name} ess {ess:.0f} sampling {seconds:.3f} compiling {compiling:.3f}")


if __name__ == "__main__":
    main()
