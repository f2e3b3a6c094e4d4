"""Recomputes the tables of rates and comparisons with NumPy and SciPy, from
tokens, mentions and characterisations alone, and compares every number of every
row of every column.

    python statistics.py EPITHET FOLDER [CORPUS LEXICON]

It runs EPITHET on the example study, on articles of several sources that it
makes up in FOLDER, and on CORPUS where one is given. Exits 1 and names the
table, the row and the column of every value that differs by more than 1e-9 of
its size (or of 1, if that is more).
"""

import collections
import csv
import decimal
import itertools
import json
import math
import pathlib
import random
import subprocess
import sys
import unicodedata

import numpy as np
import polars
from scipy import stats
from scipy.special import xlogy

PRIOR = 500  # words of the Dirichlet prior
PERMUTED, WAYS = 40, 2000
CONTENT = {"NOUN", "PROPN", "ADJ", "VERB", "ADV"}  # collocates

UPOS = ["X", "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "SCONJ", "SYM", "VERB"]
LISTED = ["the", "of", "year", "old", "group", "new", "state", "member", "people", "unheard", "year", "leader", "political", "country"]

decimal.getcontext().prec = 50

failures = []
compared = collections.Counter()


def expect(name, where, got, want):
    compared[name] += 1
    if want is None or got is None or isinstance(want, str):
        ok = got == want
    else:
        ok = math.isclose(got, want, rel_tol=1e-9, abs_tol=1e-9)
    if not ok:
        failures.append(f"{name}: {where}: {got}, recomputed {want}")


def null(value):
    return None if value is None or not np.isfinite(value) else float(value)


def is_word(text):
    return any(unicodedata.category(c)[0] == "L" or unicodedata.category(c) == "Nd" for c in text)


class Corpus:
    """What the tables of a run say of the articles."""

    def __init__(self, out, ngrams):
        def rows(name):
            path = pathlib.Path(out, "tables", name + ".parquet")
            return polars.read_parquet(path / "*.parquet" if path.is_dir() else path).to_dicts()

        self.rows = rows
        self.docs = {d["doc_id"]: d for d in rows("documents")}
        self.sentences = {(s["doc_id"], s["sent"]) for s in rows("sentences") if s["kind"] != "furniture"}
        self.words = collections.Counter()  # of an article
        self.counts = collections.defaultdict(collections.Counter)  # unit and key: article: count
        self.in_sentence = collections.defaultdict(list)  # words of a sentence
        self.labels = {}
        run, last = [], None
        for t in rows("tokens"):
            at = t["doc_id"], t["sent"]
            if at not in self.sentences:
                continue
            word = is_word(t["text"])
            if word:
                self.words[t["doc_id"]] += 1
                self.counts["lemma", t["lemma"], t["upos"]][t["doc_id"]] += 1
                self.in_sentence[at].append(t)
            if at != last:
                run, last = [], at
            run = run + [t["lemma"]] if word and t["upos"] in ("ADJ", "NOUN") else []
            if ngrams and len(run) >= ngrams:
                self.counts[f"{ngrams}-gram", " ".join(run[-ngrams:]), t["upos"]][t["doc_id"]] += 1
        self.mentions = rows("entity_mentions")
        for m in self.mentions:
            self.counts["entity", m["entity_id"], None][m["doc_id"]] += 1
        self.terms = rows("characterisations")
        for c in self.terms:
            self.counts["frame", c["frame"], None][c["doc_id"]] += 1
        for id, d in self.docs.items():
            expect("documents.words", id, d["words"], self.words[id])

    def side(self, docs, counts):
        return Side([(counts[d], self.words[d]) for d in docs])


class Side:
    """A key in the articles of a side, as rows of its count and the article's words."""

    def __init__(self, articles):
        self.x, self.w = np.array(articles, dtype=float).reshape(-1, 2).T
        self.n, self.words, self.mentions = len(self.x), self.w.sum(), self.x.sum()

    def rate(self):
        return self.mentions / self.words

    def effective(self):
        return self.words**2 / (self.w**2).sum()

    def residuals(self, rate):
        return ((self.x - rate * self.w) ** 2).sum()

    def linearised(self):
        m = self.effective()
        return m / (m - 1) * self.residuals(self.rate()) / self.words**2

    def clustering(self):
        """The negative binomial's 1/k of the articles' own rates."""
        r = self.rate()
        return max(0, self.linearised() - r / self.words) * self.effective() / r**2

    def variance(self, r, k):
        """Of the rate if it is r."""
        return r / self.words + k * math.sqrt(r * max(r, self.rate()) ** 3) / self.effective()

    def interval(self):
        """The score interval over articles, per word, or None."""
        if self.n < 2 or self.words < 1 or self.mentions < 1 or self.effective() - 1 < 0.25:
            return None
        r, phi = self.rate(), max(1, self.linearised() * self.words / self.rate())
        t = stats.t.ppf(0.975, self.effective() - 1)
        # (r - R)^2 = t^2 phi R / W, a quadratic in R
        b, c = -(2 * r + t * t * phi / self.words), r * r
        high = (-b + math.sqrt(b * b - 4 * c)) / 2
        return None if high > max(1, r) else (c / high, high)


def studentised(a, b):
    m = a.effective() + b.effective()
    r = (a.mentions + b.mentions) / (a.words + b.words)
    residuals = m / (m - 2) * (a.residuals(a.rate()) + b.residuals(b.rate()))
    common = max(0, residuals - r * (a.words + b.words)) / (r**2 * ((a.w**2).sum() + (b.w**2).sum()))
    va, vb = (s.variance(r, s.clustering() if s.mentions > 0 and s.effective() - 1 >= 0.25 else common) for s in (a, b))
    return (a.rate() - b.rate()) / math.sqrt(va + vb), (va + vb) ** 2 / (va**2 / (a.n - 1) + vb**2 / (b.n - 1))


def article_test(a, b):
    if min(a.n, b.n) < 2 or min(a.words, b.words) < 1 or a.mentions + b.mentions < 1 or a.effective() + b.effective() - 2 < 0.25:
        return None
    t, df = studentised(a, b)
    return t, df, min(1, 2 * stats.t.sf(abs(t), df))


def reference_test(a, mentions, words):
    if a.n < 2 or a.words < 1 or a.mentions < 1 or a.effective() - 1 < 0.25:
        return None
    r = (a.mentions + mentions) / (a.words + words)
    t = (a.rate() - mentions / words) / math.sqrt(a.variance(r, a.clustering()) + r / words)
    return t, a.effective() - 1, min(1, 2 * stats.t.sf(abs(t), a.effective() - 1))


def permutation(a, b):
    """The exact test where all ways can be gone through; False where it draws."""
    a, b = [(x, w) for x, w in zip(a.x, a.w) if w > 0], [(x, w) for x, w in zip(b.x, b.w) if w > 0]
    both = np.array(a + b).reshape(-1, 2)
    if not a or not b or both[:, 0].sum() == 0:
        return None
    if math.comb(len(both), len(a)) > WAYS:
        return False

    def difference(side):
        mine = np.isin(np.arange(len(both)), side)
        s, o = Side(both[mine]), Side(both[~mine])
        if min(s.n, o.n) == 1:
            return abs(s.rate() - o.rate())
        return abs(studentised(s, o)[0])

    observed = difference(range(len(a)))
    ways = [difference(side) for side in itertools.combinations(range(len(both)), len(a))]
    return sum(d >= observed * (1 - 1e-9) for d in ways) / len(ways)


def log_odds(a, b, n1, n2):
    prior = PRIOR * (a + b) / (n1 + n2)
    y1, y2 = a + prior, b + prior
    delta = math.log(y1 / (n1 + PRIOR - y1)) - math.log(y2 / (n2 + PRIOR - y2))
    error = math.sqrt(1 / y1 + 1 / y2)
    z = stats.norm.ppf(0.975)
    return {"log_odds": delta, "log_odds_z": delta / error, "log_odds_low": delta - z * error, "log_odds_high": delta + z * error}


def exact_g2(observed):
    """2 Σ O ln(O/E) to 50 digits."""
    rows, columns = [sum(r) for r in observed], [sum(c) for c in zip(*observed)]
    d = decimal.Decimal
    return float(2 * sum(
        d(o) * (d(o) * sum(rows) / (d(rows[i]) * columns[j])).ln() for i, r in enumerate(observed) for j, o in enumerate(r) if o))


def measures(a, b, n1, n2, tests):
    observed = np.array([[a, b], [n1 - a, n2 - b]], dtype=float)
    expected = np.outer(observed.sum(axis=1), observed.sum(axis=0)) / (n1 + n2)
    terms = 2 * xlogy(observed, np.divide(observed, expected, out=np.ones((2, 2)), where=observed > 0))
    with np.errstate(all="ignore"):
        ratio = np.float64(a) / n1 / (np.float64(b) / n2)
        odds = np.float64(a) * (n2 - b) / (np.float64(b) * (n1 - a))
        log_ratio = np.log2(ratio)
        percent = 100 * (ratio - 1)
    g2 = terms.sum()
    if g2 < 1e-3:  # few digits are left, of which p takes the root
        g2 = exact_g2(observed.astype(int).tolist())
    m = {
        "g2_4term": g2, "g2_2term": terms[0].sum(), "bic_2term": terms[0].sum() - math.log(n1 + n2),
        "chi2": stats.chi2_contingency(observed, correction=False)[0] if a + b < n1 + n2 else 0,
        "chi2_yates": stats.chi2_contingency(observed, correction=True)[0] if a + b < n1 + n2 else 0,
        "log_ratio": null(log_ratio), "percent_diff": null(percent), "odds_ratio": null(odds),
        "log_ratio_walter": math.log2((a + 0.5) / (n1 + 0.5) / ((b + 0.5) / (n2 + 0.5))),
        "simple_maths": (1e6 * a / n1 + 1) / (1e6 * b / n2 + 1),
    }
    m["p_4term"] = stats.chi2.sf(max(0, m["g2_4term"]), 1)
    low, high = stats.beta.ppf(0.025 / tests, a, b + 1) if a else 0, stats.beta.isf(0.025 / tests, a + 1, b) if b else 1
    low = math.log2(low / (1 - low) * n2 / n1) if low > 0 else -math.inf
    high = math.log2(high / (1 - high) * n2 / n1) if high < 1 else math.inf
    m["lrc"] = max(low, 0) + min(high, 0)
    return m | log_odds(a, b, n1, n2)


def dispersion(side):
    if side.mentions == 0:
        return {"dp": None, "dp_norm": None, "juilland_d": None}
    x, w = side.x[side.w > 0], side.w[side.w > 0]
    dp = np.abs(x / side.mentions - w / side.words).sum() / 2
    f = x / w
    return {
        "dp": dp, "dp_norm": dp / (1 - w.min() / side.words) if len(w) > 1 else None,
        "juilland_d": 1 - f.std() / f.mean() / math.sqrt(len(f) - 1) if len(f) > 1 else None,
    }


def log_dice(fxy, fx, fy):
    return 14 + math.log2(2 * fxy / (fx + fy))


def association(fxy, fx, fy, n):
    observed = np.array([[fxy, fy - fxy], [fx - fxy, n - fx - fy + fxy]], dtype=float)
    expected = fx * fy / n
    outer = np.outer(observed.sum(axis=1), observed.sum(axis=0)) / n
    g2 = 2 * xlogy(observed, np.divide(observed, outer, out=np.ones((2, 2)), where=observed > 0)).sum()
    return {
        "log_dice": log_dice(fxy, fx, fy),
        "g2_4term": g2 if fx < n else 0,
        "pmi": math.log2(fxy / expected), "t_score": (fxy - expected) / math.sqrt(fxy),
    }


class Reference:
    """A list of lemmas' frequencies, and the lemmas that are compared with it."""

    def __init__(self, path):
        self.counts = collections.Counter()
        for r in csv.DictReader(path.open()):
            self.counts[r["lemma"]] += int(r["count"])
        self.words = self.counts.total()

    def lemmas(self, corpus):
        """Those whose most frequent part of speech is ADJ or NOUN, with the counts of all their parts of speech."""
        by_pos, counts = collections.defaultdict(list), collections.defaultdict(collections.Counter)
        for (unit, lemma, pos), of in list(corpus.counts.items()):
            if unit == "lemma" and pos:
                by_pos[lemma].append((-of.total(), UPOS.index(pos)))
                counts[lemma].update(of)
        return {lemma: counts[lemma] for lemma, found in by_pos.items() if UPOS[min(found)[1]] in ("ADJ", "NOUN")}


def tests_of_reference(corpus, lemmas, side, reference, least, articles):
    n1 = sum(corpus.words[d] for d in side)
    for lemma, counts in lemmas.items():
        a, b = sum(counts[d] for d in side), reference.counts[lemma]
        if a < least and b / reference.words * n1 < least:
            continue
        if a * reference.words >= b * n1 and sum(counts[d] > 0 for d in side) < min(articles, len(side)):
            continue
        yield "lemma", lemma, None


def tests_of(corpus, unit, side, rest, least, articles, pair):
    """The keys that are to be tested, by the rule of the table's documentation."""
    n1, n2 = sum(corpus.words[d] for d in side), sum(corpus.words[d] for d in rest)
    for key, counts in corpus.counts.items():
        a, b = sum(counts[d] for d in side), sum(counts[d] for d in rest)
        if key[0] != unit or a + b == 0:
            continue
        if unit != "frame":
            if unit == "lemma" and key[2] not in ("ADJ", "NOUN"):
                continue
            if a < least and (a + b) / (n1 + n2) * n1 < least and not (pair and b >= least):
                continue
            more = rest if a * n2 < b * n1 else side
            if sum(counts[d] > 0 for d in more) < min(articles, len(more)):
                continue
        yield key


def counted(s):
    return {
        "mentions": s.mentions, "articles": (s.x > 0).sum(), "source_articles": s.n, "source_words": s.words,
        "per_1000": 1000 * s.rate(),
    }


def check_keyness(corpus, sides, least, articles, reference):
    lemmas = reference.lemmas(corpus) if reference else {}
    rows = collections.defaultdict(list)
    for r in corpus.rows("keyness"):
        rows[r["unit"]].append(r)
    permuted = 0
    for unit, all_rows in rows.items():
        by_side = collections.defaultdict(dict)
        for r in all_rows:
            by_side[r["source"]][unit, r["key"], r["pos"]] = r
        p, p_article = [], []
        for name, side in sides.items():
            rest = [d for other, docs in sides.items() if other != name for d in docs]
            listed = reference is not None and unit == "lemma"
            keys = set(tests_of_reference(corpus, lemmas, side, reference, least, articles) if listed else
                       tests_of(corpus, unit, side, rest, least, articles, len(sides) == 2))
            expect("keyness tests", (name, unit), len(keys ^ set(by_side[name])), 0)
            for key, r in by_side[name].items():
                counts = lemmas[key[1]] if listed else corpus.counts[key]
                a, b = corpus.side(side, counts), corpus.side(rest, counts)
                if listed:
                    n1, n2, y1, y2 = a.words, reference.words, a.mentions, reference.counts[key[1]]
                    want = counted(a) | {"against_" + c: None for c in counted(a)} | {
                        "against_mentions": y2, "against_source_words": n2, "against_per_1000": 1000 * y2 / n2}
                    test, exact = reference_test(a, y2, n2), None
                else:
                    n1, n2, y1, y2 = a.words, b.words, a.mentions, b.mentions
                    want = counted(a) | {"against_" + c: v for c, v in counted(b).items()}
                    test, exact = article_test(a, b), permutation(a, b) if a.n + b.n <= PERMUTED else None
                want |= {"tests": len(keys)} | measures(y1, y2, n1, n2, len(keys)) | dispersion(a)
                want["article_t"], want["article_df"], want["article_p"] = test or (None, None, None)
                expect("keyness article_note", (name, key), r["article_note"] is None, test is not None)
                if exact is not False:
                    want["permutation_p"] = exact
                    permuted += exact is not None
                for column, value in want.items():
                    expect("keyness " + column, (name, key), r[column], null(value))
                p.append((want["p_4term"], r))
                if test:
                    p_article.append((test[2], r))
        for column, found in (("q_4term", p), ("article_q", p_article)):
            if found:
                for q, (_, r) in zip(stats.false_discovery_control([v for v, _ in found]), found):
                    expect("keyness " + column, (r["source"], unit, r["key"]), r[column], float(q))
    return permuted


def check_differences(corpus, sides):
    found = collections.defaultdict(list)
    for r in corpus.rows("differences"):
        side = sides[r["source"]]
        rest = [d for other, docs in sides.items() if other != r["source"] for d in docs]
        counts = corpus.counts[r["unit"], r["key"], None]
        a, b = corpus.side(side, counts), corpus.side(rest, counts)
        i, j = a.interval(), b.interval()
        low = high = None
        d = a.rate() - b.rate()
        if i and j:
            low = 1000 * (d - math.hypot(a.rate() - i[0], j[1] - b.rate()))
            high = 1000 * (d + math.hypot(i[1] - a.rate(), b.rate() - j[0]))
        test = article_test(a, b)
        where = r["source"], r["unit"], r["key"]
        want = counted(a) | {"against_" + c: v for c, v in counted(b).items()} | {"difference": 1000 * d, "difference_low": low, "difference_high": high}
        want["article_t"], want["article_df"], want["article_p"] = test or (None, None, None)
        for column, value in want.items():
            expect("differences " + column, where, r[column], null(value))
        if test:
            found[r["unit"]].append((test[2], r))
    for tests in found.values():
        for q, (_, r) in zip(stats.false_discovery_control([p for p, _ in tests]), tests):
            expect("differences article_q", (r["source"], r["key"]), r["article_q"], float(q))


def check_rates(corpus, table, found, fields, docs_of):
    """Rates with their intervals, of the mentions or characterisations with the same fields, in some documents."""
    counts = collections.defaultdict(collections.Counter)
    for m in found:
        counts[tuple(m[f] for f in fields)][m["doc_id"]] += 1
    for r in corpus.rows(table):
        s = corpus.side(docs_of(r), counts[tuple(r[f] for f in fields)])
        low, high = s.interval() or (None, None)
        wilson = stats.binomtest(int(s.mentions), int(s.words)).proportion_ci(method="wilson")
        want = counted(s) | {
            "article_low": low and 1000 * low, "article_high": high and 1000 * high,
            "wilson_low": 1000 * wilson.low, "wilson_high": 1000 * wilson.high,
        }
        for column, value in want.items():
            expect(f"{table} {column}", (r["source"], r.get("period"), *(r[f] for f in fields)), r[column], null(value))


def check_sources(corpus, of_source):
    for r in corpus.rows("sources"):
        types = collections.Counter()
        for (unit, lemma, pos), counts in corpus.counts.items():
            if unit == "lemma":
                types[lemma, pos] += sum(counts[d] for d in of_source[r["source"]])
        words = types.total()
        want = {
            "articles": len(of_source[r["source"]]), "words": words, "types": sum(n > 0 for n in types.values()),
            "hapaxes": sum(n == 1 for n in types.values()),
        }
        want["guiraud_r"] = want["types"] / math.sqrt(words)
        for column, value in want.items():
            expect("sources " + column, r["source"], r[column], value)


def check_columns(out):
    """Every number of the tables of statistics is recomputed."""
    for table in ("entity_counts", "frame_counts", "term_counts", "sources", "keyness", "differences", "frame_periods",
                  "entity_periods", "collocations", "cooccurrences"):
        for column, kind in polars.read_parquet_schema(out / "tables" / f"{table}.parquet").items():
            if kind.is_numeric():
                expect("columns", f"{table} {column} is recomputed", f"{table} {column}" in compared, True)


def check_collocations(corpus, window, least):
    nodes = collections.defaultdict(set)  # sentence, kind and name: spans
    for m in corpus.mentions:
        if m["method"] != "discovered":
            nodes[(m["doc_id"], m["sent"]), "entity", m["entity_id"]].add((m["start"], m["end"]))
    for c in corpus.terms:
        nodes[(c["doc_id"], c["sent"]), "term", c["term"]].add((c["start"], c["end"]))
    together, size, mentions = collections.Counter(), collections.Counter(), collections.Counter()
    articles = collections.defaultdict(set)
    for (at, kind, name), spans in nodes.items():
        source, words = corpus.docs[at[0]]["source"], corpus.in_sentence[at]
        mentions[source, kind, name] += len(spans)
        of = [any(t["start"] < end and start < t["end"] for start, end in spans) for t in words]
        for i, t in enumerate(words):
            if of[i]:
                continue
            for span in ["sentence"] + ["window"] * any(of[max(0, i - window):i + window + 1]):
                size[source, kind, name, span] += 1
                if t["upos"] in CONTENT:
                    together[source, kind, name, span, t["lemma"], t["upos"]] += 1
                    articles[source, kind, name, span, t["lemma"], t["upos"]].add(at[0])
    in_source = collections.Counter()
    for (unit, lemma, pos), counts in corpus.counts.items():
        if unit == "lemma":
            for d, n in counts.items():
                in_source[corpus.docs[d]["source"], lemma, pos] += n
                in_source[corpus.docs[d]["source"]] += n
    per_source = collections.Counter(d["source"] for d in corpus.docs.values())
    rows = corpus.rows("collocations")
    wanted = {k for k, n in together.items() if n >= 3 and len(articles[k]) >= min(least, per_source[k[0]])}
    got = {(r["source"], r["node_kind"], r["node"], r["span"], r["collocate"], r["pos"]): r for r in rows}
    expect("collocations rows", "", len(wanted ^ set(got)), 0)
    for key, r in got.items():
        source, kind, name, span, lemma, pos = key
        want = {
            "together": together[key], "articles": len(articles[key]), "node_mentions": mentions[source, kind, name],
            "span_words": size[source, kind, name, span], "collocate_mentions": in_source[source, lemma, pos],
            "source_words": in_source[source],
        }
        want |= association(together[key], want["span_words"], want["collocate_mentions"], want["source_words"])
        want["log_dice"] = log_dice(min(together[key], want["node_mentions"]), want["node_mentions"], want["collocate_mentions"])
        for column, value in want.items():
            expect("collocations " + column, key, r[column], value)


def check_cooccurrences(corpus):
    units = collections.defaultdict(set)
    for at in corpus.sentences:
        units[corpus.docs[at[0]]["source"], "sentence"].add(at)
    for d in corpus.docs.values():
        units[d["source"], "article"].add(d["doc_id"])
    for m in corpus.mentions:
        if m["method"] != "discovered":
            units[m["source"], "sentence", m["entity_id"]].add((m["doc_id"], m["sent"]))
            units[m["source"], "article", m["entity_id"]].add(m["doc_id"])
    for r in corpus.rows("cooccurrences"):
        a, b = (units[r["source"], r["within"], r[e]] for e in ("entity_a", "entity_b"))
        n = len(units[r["source"], r["within"]])
        want = {"together": len(a & b), "with_a": len(a), "with_b": len(b), "all": n} | association(len(a & b), len(a), len(b), n)
        for column, value in want.items():
            expect("cooccurrences " + column, (r["source"], r["entity_a"], r["entity_b"]), r[column], value)


def made_up(folder, seeds):
    """A corpus of sources that share the paragraphs of the seeds, dealt at random."""
    paragraphs = [p for path in sorted(seeds.glob("*.txt")) for p in path.read_text().split("\n") if len(p) > 60]
    draw = random.Random(1)
    with open(folder / "made.jsonl", "w") as f:
        for i in range(60):
            taste = i % 4 * len(paragraphs) // 4
            of = [draw.choice(paragraphs[taste:taste + len(paragraphs) // 2] or paragraphs) for _ in range(draw.randint(1, 9))]
            f.write(json.dumps({
                "id": f"a{i}", "source": f"S{i % 4}", "date": f"20{20 + i % 3}-0{1 + i % 5}-10", "text": "\n\n".join(of),
                "groups": {"country": "XY"[i % 4 // 2]},
            }) + "\n")
    return folder / "made.jsonl"


def check(epithet, out, corpus_flags, flags, ngrams=0, window=5, least=5, articles=2, by="source", pair=None, reference=None):
    subprocess.run([epithet, "run", "--out", str(out), "--top", "1000000", *corpus_flags, *flags], check=True, capture_output=True)
    corpus = Corpus(out, ngrams)
    sides, of_source = collections.defaultdict(list), collections.defaultdict(list)
    for id, d in corpus.docs.items():
        of_source[d["source"]].append(id)
        side = d["source"] if by == "source" else json.loads(d["groups"])[by]
        if pair is None or side in pair:
            sides[side].append(id)
    permuted = check_keyness(corpus, sides, least, articles, reference)
    check_differences(corpus, sides)
    in_source = lambda r: of_source[r["source"]]
    in_period = lambda r: [d for d in in_source(r) if str(corpus.docs[d]["published"]).startswith(r["period"])]
    listed = [m for m in corpus.mentions if m["method"] != "discovered"]
    check_rates(corpus, "frame_counts", corpus.terms, ["frame"], in_source)
    check_rates(corpus, "term_counts", corpus.terms, ["frame", "term", "voice", "polarity"], in_source)
    check_rates(corpus, "entity_counts", corpus.mentions, ["entity_id", "entity", "type", "method"], in_source)
    check_rates(corpus, "frame_periods", corpus.terms, ["frame"], in_period)
    check_rates(corpus, "entity_periods", listed, ["entity_id"], in_period)
    check_sources(corpus, of_source)
    check_collocations(corpus, window, articles)
    check_cooccurrences(corpus)
    return permuted


def main():
    epithet, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    seeds = pathlib.Path(__file__).resolve().parents[2] / "seeds"
    made = made_up(folder, seeds)
    permuted = check(epithet, folder / "seeds", [], [])
    check(epithet, folder / "made", ["--corpus", made], ["--ngrams", "2", "--window", "3", "--least-mentions", "3", "--period", "month"],
          ngrams=2, window=3, least=3)
    check(epithet, folder / "by", ["--corpus", made], ["--by", "country", "--least-articles", "5"], articles=5, by="country")
    check(epithet, folder / "pair", ["--corpus", made], ["--compare", "S1:S3", "--least-mentions", "2"], least=2, pair=("S1", "S3"))
    listed = folder / "list.csv"
    listed.write_text("count,lemma,note\n" + "".join(f"{900 // (i + 1)},{lemma},\n" for i, lemma in enumerate(LISTED)))
    check(epithet, folder / "reference", ["--corpus", made], ["--reference", listed], reference=Reference(listed))
    if len(sys.argv) > 3:
        check(epithet, folder / "given", ["--corpus", sys.argv[3], "--lexicon", sys.argv[4]], [])
    check_columns(folder / "made")
    expect("permutations that are exact", "", permuted > 0, True)
    for failure in failures[:50]:
        print(failure, file=sys.stderr)
    if failures:
        sys.exit(f"{len(failures)} differences")
    print(f"NumPy and SciPy recompute {sum(compared.values()):,} values of {len(compared)} columns alike")


main()
