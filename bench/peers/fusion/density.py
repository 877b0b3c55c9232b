"""The log density of Toll's fusion model, written anew from the equations of docs/methods/fusion.md.

Nothing but the readings comes from Toll: knots, anchor, house priors, name vintages and scales are derived here a second time.
The arithmetic comes from `arithmetic.py`, so that both peers sample the same lines.
"""
import datetime
import math

import numpy as np

DOUBT = {1: 0.0, 2: 0.0, 3: 0.02, 4: 0.15, 5: 0.3, 6: 0.15}
SLOW, VERY_SLOW = 3, 6
DAYS_PER_YEAR = 365.25


def logit(share):
    return math.log(share / (1 - share))


def date(text):
    return datetime.date.fromisoformat(text)


def calendar_months(first, second):
    """Months between the months of two days."""
    return (second.year - first.year) * 12 + second.month - first.month


class Reading:
    def __init__(self, fields, months):
        self.__dict__.update(fields)
        self.published, self.last_day = date(self.published), date(self.last_day)
        self.to = self.__dict__["from"] + len(self.weights) - 1
        self.start = self.__dict__["from"]
        self.row = np.zeros(months)
        self.row[self.start : self.to + 1] = self.weights
        self.months = sum(self.weights)
        self.is_point = self.kind == "point"
        self.sign = 1.0 if self.kind == "at_least" else -1.0

    def is_surely(self, definition):
        return self.definitions.get(definition) == 1

    def is_about_one_month(self):
        return self.start == self.to and self.months >= 0.75

    def log_whole_month(self):
        return math.log(self.value / self.months)


def logs(readings):
    return np.array([math.log(r.value) for r in readings])


def knots(months, spacing):
    """The matrix from values at the knots, counted from the newest month, to the months between."""
    count = (months - 1 + spacing - 1) // spacing + 1
    weights = np.zeros((months, count))
    for month in range(months):
        from_end = (months - 1 - month) / spacing
        near = math.floor(from_end)
        weights[month, count - 1 - near] += 1 - (from_end - near)
        if from_end > near:
            weights[month, count - 2 - near] += from_end - near
    return weights


def house_prior(definition, readings):
    stance = readings[0].stance
    looseness = {"A": 1, "B": 1, "C": 1, "D": 1.4, "E": 2, "F": 2}[min(r.reliability for r in readings)]
    if definition == "recruits":
        return (-0.02 if stance == "neutral" else 0.04), 0.12 * looseness
    if definition == "force":
        return 0.0, 0.10 * looseness
    sd = (0.25 if definition == "casualties" else 0.35) * looseness
    return {"own": (-0.4, 1.5 * sd), "opponent": (0.1, sd), "neutral": (0.0, sd)}[stance]


class Density:
    """`evaluate(position)` gives the log density of an unconstrained position and the latent months there."""

    def __init__(self, exported, xp):
        self.xp = xp
        self.count = exported["months"]
        self.readings = [Reading(fields, self.count) for fields in exported["readings"]]
        year, month = map(int, exported["first_month"].split("-"))
        self.first_month = datetime.date(year, month, 1)
        self.auxiliaries = exported["auxiliaries"]
        self.coordinates = exported["coordinates"]
        self.places = {}
        for place, coordinate in enumerate(self.coordinates):
            self.places.setdefault(coordinate.split("[")[0], []).append(place)

    def evaluate(self, position):
        self.position, self.terms, self.used, self.outputs = position, [], set(), {}
        log_casualties = self.casualty_path()
        killed, seriously, wounded, casualties = losses = self.loss_paths(log_casualties)
        self.outputs.update(killed=killed, seriously_wounded=seriously, wounded=wounded)
        with_auxiliaries = self.with_auxiliaries(losses)
        self.totals_parts(with_auxiliaries)
        self.registers(killed, with_auxiliaries)
        self.names(killed)
        self.ratios("killed_per_wounded", killed, wounded)
        self.ratios("killed_per_seriously_wounded", killed, seriously)
        self.causes(killed, wounded, casualties)
        self.recruits_and_force(killed, seriously)
        assert self.used == set(self.places), set(self.places) - self.used
        return sum(self.terms), self.outputs

    # ---- words of the model ----

    def reals(self, name):
        self.used.add(name)
        places = self.places[name]
        return self.position[places[0] : places[-1] + 1]

    def real(self, name):
        return self.reals(name)[0]

    def standard(self, name):
        z = self.reals(name)
        self.normal(z, 0.0, 1.0)
        return z

    def positive(self, name, log_median, log_sd):
        """A log-normal number; its density and the Jacobian of exp make a normal of the logarithm."""
        free = self.real(name)
        self.normal(free, log_median, log_sd)
        return self.xp.exp(free)

    def normal(self, x, mean, sd):
        z = (x - mean) / sd
        self.terms.append(self.xp.sum(-0.5 * z * z - 0.5 * math.log(2 * math.pi) - np.log(sd)))

    def student_t(self, degrees, x, location, scale):
        constant = math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2) - 0.5 * math.log(degrees * math.pi)
        z = (x - location) / scale
        log_scale = np.log(scale) if isinstance(scale, (float, np.ndarray)) else self.xp.log(scale)
        return self.xp.sum(-(degrees + 1) / 2 * self.xp.log1p(z * z / degrees) + constant - log_scale)

    def walk(self, name, months, spacing, start, start_sd, monthly_step):
        first = self.reals(name + "_start")
        self.normal(first, start, start_sd)
        steps = self.standard(name + "_z") * (monthly_step * math.sqrt(spacing))
        return self.xp.dot(knots(months, spacing), self.xp.concat([first, first + self.xp.cumsum(steps)]))

    def sure(self, definition):
        return [r for r in self.readings if r.is_surely(definition)]

    def totals(self, readings, flow):
        if all(r.start == r.to for r in readings):
            return flow[np.array([r.start for r in readings])] * np.array([r.months for r in readings])
        return self.xp.dot(np.array([r.row for r in readings]), flow)

    def statements(self, readings, log_expected, smallest_sd):
        points = [i for i, r in enumerate(readings) if r.is_point]
        limits = [i for i, r in enumerate(readings) if not r.is_point]
        total = 0.0
        if points:
            said = [readings[i] for i in points]
            sds = np.array([max(r.log_sd, smallest_sd) + DOUBT[r.credibility] for r in said])
            total = total + self.student_t(4, logs(said), log_expected[np.array(points)], sds)
        if limits:
            said = [readings[i] for i in limits]
            slack = (log_expected[np.array(limits)] - logs(said)) * np.array([r.sign for r in said])
            total = total + self.xp.sum(self.xp.log_ndtr(slack / 0.08))
        return total

    def houses(self, definition, readings):
        origins = list(dict.fromkeys(r.origin for r in readings))
        rows = [[i for i, r in enumerate(readings) if r.origin == origin] for origin in origins]
        priors = np.array([house_prior(definition, [readings[i] for i in group]) for group in rows])
        z = self.standard("house_z_" + definition)
        effects = (z * priors[:, 1] + priors[:, 0])[np.array([origins.index(r.origin) for r in readings])]
        steps = len(readings) - len(origins)
        if steps == 0:
            return effects
        per_root_year = 0.03 if definition in ("recruits", "force") else 0.12
        weights = np.zeros((len(readings), steps))
        step = 0
        for group in rows:
            for i in range(1, len(group)):
                days = (readings[group[i]].published - readings[group[i - 1]].published).days
                weights[group[i:], step] = per_root_year * math.sqrt(max(days, 1) / DAYS_PER_YEAR)
                step += 1
        return effects + self.xp.dot(weights, self.standard("house_drift_z_" + definition))

    # ---- the parts of the model ----

    def anchor(self):
        series = {}
        for r in self.readings:
            if r.is_surely("casualties") and r.is_point and r.is_about_one_month():
                series.setdefault(r.origin, {})[r.start] = r
        origin = min(series, key=lambda name: (-len(series[name]), name))
        return origin, dict(sorted(series[origin].items()))

    def casualty_path(self):
        xp, n = self.xp, self.count
        self.anchor_origin, series = self.anchor()
        nearest = [max((m for m in series if m <= month), default=min(series)) for month in range(n)]
        base = np.array([series[m].log_whole_month() for m in nearest])
        scale = np.array([0.05 if month in series else 0.25 for month in range(n)])
        stated = self.reals("stated_z") * scale + base
        self.normal(stated[:1], base[0], 1.0)
        free = self.real("stated_theta")
        theta = -0.9 + 1.4 * xp.sigmoid(free)
        self.terms.append(free - 2 * xp.softplus(free) + math.log(1.4))
        self.normal(theta, -0.3, 0.25)
        log_volatility = self.walk("stated_log_volatility", n - 1, VERY_SLOW, math.log(0.15), 0.5, 0.1)
        # shock[t] = step[t] - theta shock[t-1], as one product with a triangular matrix: a loop is slower in both peers.
        powers = xp.cumprod(xp.concat([np.ones(1), -theta * np.ones(n - 2)]))
        lag = np.subtract.outer(np.arange(n - 1), np.arange(n - 1))
        shocks = xp.dot(powers[np.maximum(lag, 0)] * (lag >= 0), stated[1:] - stated[:-1])
        self.terms.append(self.student_t(5, shocks, 0.0, xp.exp(log_volatility)))
        bins = np.array(list(series))
        said = np.array([r.log_whole_month() for r in series.values()])
        self.terms.append(self.student_t(4, said, stated[bins], 0.04))
        return stated - self.walk("bias", n, SLOW, 0.0, 0.4, 0.06)

    def loss_paths(self, log_casualties):
        xp, n = self.xp, self.count
        casualties = xp.exp(log_casualties)
        slow = self.walk("killed_share", n, SLOW, logit(0.25), 0.5, 0.07)
        month_sd = self.positive("killed_share_month_sd", math.log(0.08), 0.4)
        killed = casualties * xp.sigmoid(slow + self.standard("killed_share_month_z") * month_sd)
        wounded = casualties - killed
        level, slope = self.real("serious_part"), self.real("serious_part_slope")
        self.normal(level, logit(0.55), 0.4)
        self.normal(slope, 0.0, 0.3)
        time = (np.arange(n) - (n - 1) / 2) / 24
        return killed, wounded * xp.sigmoid(level + slope * time), wounded, casualties

    def with_auxiliaries(self, losses):
        for number, force in enumerate(self.auxiliaries, 1):
            z = self.real(f"auxiliaries_z{number}")
            self.normal(z, 0.0, 1.0)
            share = np.zeros(self.count)
            share[force["from"] : force["from"] + len(force["weights"])] = force["weights"]
            added = self.xp.exp(z * (force["sd"] / force["killed"])) * (force["killed"] * share / share.sum())
            factor = added / losses[0] + 1
            losses = tuple(path * factor for path in losses)
        return losses

    def totals_parts(self, losses):
        flows = self.flows(losses)
        for definition in ["killed", "seriously_wounded", "wounded", "killed_and_seriously_wounded", "casualties"]:
            stated = [r for r in self.sure(definition) if definition != "casualties" or r.origin != self.anchor_origin]
            if stated:
                expected = self.xp.log(self.totals(stated, flows[definition])) + self.houses(definition, stated)
                self.terms.append(self.statements(stated, expected, 0.06))

    @staticmethod
    def flows(losses):
        killed, seriously, wounded, casualties = losses
        return {"killed": killed, "named": killed, "seriously_wounded": seriously, "wounded": wounded,
                "killed_and_seriously_wounded": killed + seriously, "casualties": casualties}

    def registers(self, killed, with_auxiliaries):
        xp = self.xp
        registered = self.sure("registered")
        coverage = xp.sigmoid(self.walk("coverage", self.count, VERY_SLOW, logit(0.8), 0.6, 0.13))
        bias = self.real("register_bias")
        self.normal(bias, 0.0, 0.06)
        flow = coverage * killed
        is_monthly = lambda r: r.start == r.to and r.is_point
        is_provisional = lambda r: calendar_months(r.last_day, r.published) < 10
        settled = [r for r in registered if is_monthly(r) and not is_provisional(r)]
        provisional = [r for r in registered if is_monthly(r) and is_provisional(r)]
        totals = [r for r in registered if not is_monthly(r)]
        sd = self.positive("register_sd", math.log(0.08), 0.5) + 0.05
        self.terms.append(self.student_t(4, logs(settled), xp.log(self.totals(settled, flow)) + bias, sd))
        lateness = self.real("register_provisional_bias")
        self.normal(lateness, -0.15, 0.2)
        expected = xp.log(self.totals(provisional, flow)) + bias + lateness
        self.terms.append(self.student_t(4, logs(provisional), expected, 0.2))
        expected = xp.log(self.totals(totals, flow)) + bias + self.houses("registered", totals)
        self.terms.append(self.statements(totals, expected, 0.06))
        self.missing(killed, coverage)
        self.doubtful({**self.flows(with_auxiliaries), "registered": flow})

    def missing(self, killed, coverage):
        filed = self.sure("missing_filed")
        log_q = self.real("missing_filed_log_q")
        self.normal(log_q, math.log(0.7), 0.25)
        expected = self.xp.log(self.totals(filed, killed - killed * coverage)) + log_q
        self.terms.append(self.statements(filed, expected, 0.15))

    def doubtful(self, flows):
        usages = {}
        for r in self.readings:
            if len(r.definitions) > 1:
                usages.setdefault(r.usage, []).append(r)
        for number, readings in enumerate(usages.values(), 1):
            alternatives = []
            for definition, probability in readings[0].definitions.items():
                house = self.real(f"house_usage{number}_{definition}")
                self.normal(house, *house_prior(definition, readings))
                expected = self.xp.log(self.totals(readings, flows[definition])) + house
                alternatives.append(self.statements(readings, expected, 0.06) + math.log(probability))
            self.terms.append(self.xp.logsumexp(self.xp.stack(alternatives)))

    def names(self, killed):
        xp = self.xp
        longer = [r for r in self.sure("named") if r.start != r.to][-3:]
        slack = (xp.log(self.totals(longer, killed)) - logs(longer)) / 0.03
        self.terms.append(xp.sum(xp.log_ndtr(slack)))

        bins, names, known_at, known_by = map(np.array, zip(*self.vintages()))
        ascertainment = self.walk("ascertainment", self.count, VERY_SLOW, logit(0.8), 0.8, 0.15)
        level, drift = self.real("name_delay"), self.real("name_delay_drift")
        self.normal(level, math.log(4), 1.0)
        self.normal(drift, 0.5, 0.7)
        spread = self.positive("name_delay_sd", math.log(1.3), 0.3)
        median = drift * ((bins - self.count / 2) / 24) + level
        share = xp.ndtr((np.log(known_by) - median) / spread) - xp.ndtr((np.log(known_at) - median) / spread)
        expected = (xp.log(killed) - xp.softplus(-ascertainment))[bins] + xp.log(share + 1e-6)
        sd = self.positive("name_sd", math.log(0.15), 0.5) + 0.05
        self.terms.append(self.student_t(4, np.log(names), expected, sd))

    def vintages(self):
        """(month, new names, months of delay before, months of delay after), for lists known by month of death."""
        months = {}
        for r in self.sure("named"):
            if r.is_point and r.is_about_one_month():
                months.setdefault(r.start, []).append(r)
        for month, lists in sorted(months.items()):
            first = self.first_month
            year, index = divmod(first.year * 12 + first.month - 1 + month, 12)
            middle = datetime.date(year, index + 1, 15)
            known, known_at = 0.0, 0.0
            for r in sorted(lists, key=lambda r: (r.published, r.claim)):
                delay = (r.published - middle).days / (DAYS_PER_YEAR / 12)
                if r.value - known >= 20 and delay > known_at:
                    yield month, r.value - known, max(known_at, 1e-4), max(delay, 1e-4)
                    known, known_at = r.value, delay

    def ratios(self, definition, killed, other):
        stated = self.sure(definition)
        house = self.standard("house_z_" + definition)
        expected = self.xp.log(self.totals(stated, killed)) - self.xp.log(self.totals(stated, other)) + house * 0.3
        self.terms.append(self.statements(stated, expected, 0.1))

    def causes(self, killed, wounded, casualties):
        wounded_logit = self.walk("drone_share", self.count, VERY_SLOW, -2.0, 1.5, 0.18)
        difference = self.real("drone_share_difference")
        self.normal(difference, 0.2, 0.3)
        hit_wounded = wounded * self.xp.sigmoid(wounded_logit)
        hit = killed * self.xp.sigmoid(wounded_logit + difference) + hit_wounded
        for definition, part, whole in [("drone_share", hit, casualties), ("drone_share_of_wounded", hit_wounded, wounded)]:
            stated = self.sure(definition)
            share = self.totals(stated, part) / self.totals(stated, whole)
            house = self.standard("house_z_" + definition)
            expected = self.xp.log(share) - self.xp.log1p(-share) + house * 0.4
            for i, r in enumerate(stated):
                if r.is_point:
                    self.terms.append(self.student_t(4, logit(r.value), expected[i], 0.15))
                else:
                    self.terms.append(self.xp.log_ndtr((expected[i] - logit(r.value)) * (r.sign / 0.15)))

    def recruits_and_force(self, killed, seriously):
        xp, n = self.xp, self.count
        stated = [r for r in self.sure("recruits") if r.start >= max(0, n - 36)]
        start = min(r.start for r in stated)
        monthly = sorted(r.log_whole_month() for r in stated)
        slow = self.walk("log_recruits", n - start, SLOW, monthly[len(monthly) // 2], 0.4, 0.055)
        recruits = xp.exp(slow + self.standard("recruits_month_z") * 0.06)
        whole = xp.concat([np.zeros(start), recruits])
        expected = xp.log(self.totals(stated, whole)) + self.houses("recruits", stated)
        self.terms.append(self.statements(stated, expected, 0.05))

        strengths = [r for r in self.sure("force") if r.to >= start]
        scale = strengths[0].value
        first, deployed = self.real("force_start"), self.real("deployed_logit")
        self.normal(first, 0.0, 0.15)
        self.normal(deployed, logit(0.8), 0.5)
        exits = self.positive("exits", math.log(0.006 * scale), 0.5)
        change = recruits * xp.sigmoid(deployed) - (killed + seriously)[start:] - exits
        force = xp.softplus((xp.cumsum(change) / scale + xp.exp(first)) / 0.2) * (0.2 * scale)
        expected = xp.log(force[np.array([r.to - start for r in strengths])]) + self.houses("force", strengths)
        self.terms.append(self.statements(strengths, expected, 0.05))
        self.outputs.update(recruits=recruits, exits=exits)
