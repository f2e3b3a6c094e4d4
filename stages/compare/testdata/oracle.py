"""Recomputes the measures with SciPy, statsmodels and NumPy, from tables and from
articles one by one: python oracle.py > oracle.json (SciPy 1.17, statsmodels 0.15)."""

import decimal
import json
import math
import sys

import numpy as np
from scipy import optimize, stats
from statsmodels.stats.multitest import multipletests
from statsmodels.stats.proportion import proportion_confint

TABLES = [
    (7, 10, 2, 9), (100, 10_000, 50, 20_000), (936, 1177, 805, 341_805), (13, 1177, 0, 341_805),
    (0, 1177, 13, 341_805), (1, 1, 0, 1), (1, 1, 1, 1), (0, 5, 0, 7), (5, 5, 7, 7), (3, 100, 3, 100),
    (20, 1000, 19, 1001), (1, 12, 250, 4_000_000), (12, 800, 55, 3_900), (400, 6_500_000, 300, 5_000_000),
    (65_000, 1_000_000, 390_000, 6_000_000), (2, 28_000, 9_000, 6_000_000), (31, 28_000, 9_000, 6_000_000),
    (250_000, 3_000_000, 250_001, 3_000_000), (5, 1_000_000, 0, 10), (999, 1000, 1, 1000),
]
LRC_TESTS = 5000
decimal.getcontext().prec = 60


def finite(x):
    return float(x) if np.isfinite(x) else None


def log_likelihood(cells, n1, n2):
    """2 Σ O ln(O/E) to 60 digits, of two cells or four."""
    d = decimal.Decimal
    rows = [cells[:2], cells[2:]]
    expected = [d(n) * sum(row) / (n1 + n2) for row in rows for n in (n1, n2)]
    return float(2 * sum(d(o) * (d(o) / e).ln() for o, e in zip(cells, expected) if o))


def measures(a, n1, b, n2):
    cells = np.array([[a, b], [n1 - a, n2 - b]], dtype=float)
    m = {"a": a, "n1": n1, "b": b, "n2": n2}
    if cells.sum(axis=1).min() > 0:  # SciPy refuses tables with an empty row
        m["g2"] = log_likelihood((a, b, n1 - a, n2 - b), n1, n2)
        scipy = stats.chi2_contingency(cells, correction=False, lambda_="log-likelihood")[0]
        assert math.isclose(m["g2"], scipy, rel_tol=1e-9, abs_tol=1e-8)  # it loses digits when small
        m["chi2"] = stats.chi2_contingency(cells, correction=False)[0]
        m["yates"] = stats.chi2_contingency(cells, correction=True)[0]
        m["chi2P"] = stats.chi2.sf(m["chi2"], 1)
    m["g2Two"] = log_likelihood((a, b), n1, n2)
    with np.errstate(all="ignore"):
        o = np.float64(a), np.float64(b)
        m["logRatio"] = finite(np.log2(o[0] / n1 / (o[1] / n2)))
        m["odds"] = finite(o[0] * (n2 - b) / (o[1] * (n1 - a)))
        m["percent"] = finite(100 * (o[0] / n1 - o[1] / n2) / (o[1] / n2))
    tail = 0.05 / LRC_TESTS / 2
    low = stats.beta.ppf(tail, a, b + 1) if a else 0
    high = stats.beta.isf(tail, a + 1, b) if b else 1
    lrc = 0.0
    if low and math.log2(low / (1 - low) * n2 / n1) > 0:
        lrc = math.log2(low / (1 - low) * n2 / n1)
    elif high < 1 and math.log2(high / (1 - high) * n2 / n1) < 0:
        lrc = math.log2(high / (1 - high) * n2 / n1)
    m["lrc"] = lrc
    m["wilson"] = proportion_confint(a, n1, method="wilson")
    m["clopperPearson"] = proportion_confint(a, n1, method="beta")
    return {k: v if not isinstance(v, tuple) else [float(x) for x in v] for k, v in m.items()}


def articles(rng, n, rate, shape):
    w = (1 + 600 * np.exp(0.6 * rng.standard_normal(n))).astype(int)
    return rng.poisson(rng.gamma(shape, rate / shape, n) * w), w


def linearised(x, w):
    m = w.sum() ** 2 / (w**2).sum()
    return m / (m - 1) * ((x - x.sum() / w.sum() * w) ** 2).sum() / w.sum() ** 2, m


def interval(x, w):
    r, words = x.sum() / w.sum(), w.sum()
    v, m = linearised(x, w)
    phi = max(1, v * words / r)
    t = stats.t.ppf(0.975, m - 1)
    off = lambda R: (r - R) ** 2 - t**2 * phi * R / words
    return [1000 * optimize.brentq(off, 0, r, xtol=1e-15), 1000 * optimize.brentq(off, r, 10, xtol=1e-15)]


def clustering(x, w):
    r = x.sum() / w.sum()
    v, m = linearised(x, w)
    return max(0, v - r / w.sum()) * m / r**2


def reference_test(x, w, mentions, words):
    r, r1, r2 = (x.sum() + mentions) / (w.sum() + words), x.sum() / w.sum(), mentions / words
    _, m = linearised(x, w)
    v = r / w.sum() + clustering(x, w) * math.sqrt(r * max(r, r1) ** 3) / m + r / words
    t = (r1 - r2) / math.sqrt(v)
    return t, m - 1, 2 * stats.t.sf(abs(t), m - 1)


def article_test(x1, w1, x2, w2):
    r = (x1.sum() + x2.sum()) / (w1.sum() + w2.sum())
    (v1, m1), (v2, m2) = linearised(x1, w1), linearised(x2, w2)
    squares = (w1**2).sum() + (w2**2).sum()
    e = np.concatenate([x - x.sum() / w.sum() * w for x, w in ((x1, w1), (x2, w2))])
    common = max(0, (m1 + m2) / (m1 + m2 - 2) * (e**2).sum() - r * (w1.sum() + w2.sum())) / (r**2 * squares)
    var, free = [], []
    for v, m, x, w in ((v1, m1, x1, w1), (v2, m2, x2, w2)):
        own = clustering(x, w) if x.sum() else common
        var.append(r / w.sum() + own * math.sqrt(r * max(r, x.sum() / w.sum()) ** 3) / m)
        free.append(len(x) - 1)
    df = sum(var) ** 2 / (var[0] ** 2 / free[0] + var[1] ** 2 / free[1])
    t = (x1.sum() / w1.sum() - x2.sum() / w2.sum()) / math.sqrt(sum(var))
    return t, df, 2 * stats.t.sf(abs(t), df)


def permutation(x1, w1, x2, w2):
    x, w, n = np.concatenate([x1, x2]), np.concatenate([w1, w2]), len(x1)

    def statistic(i, j):
        i, j = i.astype(int), j.astype(int)
        return abs(article_test(x[i], w[i], x[j], w[j])[0])

    result = stats.permutation_test((np.arange(n), np.arange(n, len(x))), statistic, n_resamples=np.inf, alternative="greater")
    return result.pvalue


def samples():
    rng = np.random.default_rng(1)
    for n1, n2, rate1, rate2, shape in [(3, 4, 0.01, 0.02, 1), (5, 5, 0.004, 0.004, 0.3), (5, 6, 0.01, 0.001, 2), (4, 4, 0.02, 0.0001, 1), (40, 300, 0.003, 0.002, 0.5), (100, 9, 0.01, 0.02, 5)]:
        x1, w1 = articles(rng, n1, rate1, shape)
        x2, w2 = articles(rng, n2, rate2, shape)
        t, df, p = article_test(x1, w1, x2, w2)
        yield {
            "x1": x1.tolist(), "w1": w1.tolist(), "x2": x2.tolist(), "w2": w2.tolist(),
            "rate": 1000 * x1.sum() / w1.sum(), "interval": interval(x1, w1), "t": t, "df": df, "p": p,
            "reference": reference_test(x1, w1, int(x2.sum()), int(w2.sum())),
            "permutation": permutation(x1, w1, x2, w2) if n1 + n2 <= 12 else None,
            "dp": float(np.abs(x1 / x1.sum() - w1 / w1.sum()).sum() / 2),
            "juilland": float(1 - stats.variation(x1 / w1) / math.sqrt(n1 - 1)),
        }


def main():
    p = [0.01, 0.04, 0.03, 0.005, 0.04, 0.9, 1.0, 0.0, 0.5, 0.049]
    json.dump(
        {
            "tables": [measures(*t) for t in TABLES],
            "lrcTests": LRC_TESTS,
            "samples": list(samples()),
            "p": p,
            "q": multipletests(p, method="fdr_bh")[1].tolist(),
        },
        sys.stdout,
        default=float,
        indent=1,
    )
    print()


main()
