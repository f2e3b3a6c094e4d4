// overview: the sources, a row each.

function overview() {
  const S = D.sources, T = D.totals;
  const columns = [
    { head: "Source", key: (s) => sourceLabel(s).toLowerCase(), text: true },
    { head: "Articles", key: (s) => S.articles[s] },
    { head: "Words", key: (s) => S.words[s], bar: true },
    { head: "Published", key: (s) => S.first[s], text: true, show: dates },
    { head: "Furniture", key: (s) => S.furniture[s], show: (s) => percent(S.furniture[s], 1), hint: "navigation, pitches and credits, which nothing counts: share of the text’s bytes" },
    { head: "Mentions", key: (s) => S.mentions[s], hint: "of entities" },
    T.quotes && { head: "Quotations", key: (s) => S.quotes[s], hint: "direct and reported; those within others count, too" },
    { head: "Terms", key: (s) => S.terms[s], hint: "of all frames" },
    { head: "Per 1,000 words", hint: "terms of all frames", key: (s) => (S.words[s] ? (1000 * S.terms[s]) / S.words[s] : 0), show: (s) => rateText(S.words[s] ? (1000 * S.terms[s]) / S.words[s] : null), bar: true },
  ].filter(Boolean);
  function dates(s) {
    if (!S.first[s]) return "–";
    if (S.first[s] === S.last[s]) return S.first[s];
    const from = S.first[s].slice(0, 7), to = S.last[s].slice(0, 7);
    return from === to ? from : from + " – " + to;
  }
  let order = 0, falling = false, all = S.name.length <= few;
  const body = el("tbody"), total = el("tfoot");
  const heads = columns.map((c, i) => el("th", { scope: "col", class: c.text ? "" : "num", "aria-sort": i ? "none" : "ascending" },
    el("button", { type: "button", class: "sort", title: c.hint, on: { click: () => {
      falling = order === i ? !falling : !c.text;
      order = i;
      heads.forEach((h, j) => h.setAttribute("aria-sort", j === i ? (falling ? "descending" : "ascending") : "none"));
      draw();
    } } }, c.head)));
  const more = el("button", { type: "button", class: "more", on: { click: () => { all = true; draw(); body.querySelectorAll("button.mark")[few]?.focus(); } } });
  const table = el("table", { class: "overview" }, el("caption", { class: "unseen" }, "The sources"), el("thead", {}, el("tr", {}, heads)), body, total);

  function draw() {
    let rows = range(S.name.length);
    if (!all) {
      const shown = new Set(largestSources(few));
      rows = rows.filter((s) => shown.has(s));
    }
    const key = columns[order].key;
    rows.sort((a, b) => S.more[a] - S.more[b] || (falling ? -1 : 1) * (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0) || a - b);
    const max = columns.map((c) => (c.bar ? Math.max(...rows.map(c.key), 1e-9) : 0));
    body.replaceChildren(...rows.map((s) => el("tr", {}, columns.map((c, i) => {
      if (!i) {
        const name = sourceLabel(s);
        return el("th", { scope: "row" }, S.more[s] ? name : mark({ source: name }, name + ": all its passages", { class: "name" }, swatch(s), own(name)));
      }
      const text = c.show ? c.show(s) : count(c.key(s));
      return el("td", { class: c.text ? "" : "num" }, c.bar ? el("span", { class: "inbar", style: { "--w": String(c.key(s) / max[i]) }, "aria-hidden": "true" }) : null, el("span", { class: "over" }, text));
    }))));
    rove(table);
    more.hidden = all;
    more.textContent = "Show all " + count(S.name.length) + " lines";
    press(body);
  }
  const share = sum(range(S.name.length).map((s) => S.terms[s]));
  const whole = ["All", count(T.articles), count(T.words), "", "", count(sum(S.mentions)), T.quotes && count(sum(S.quotes)), count(share), rateText(T.words ? (1000 * share) / T.words : null)].filter((x) => x !== false);
  total.append(el("tr", {}, whole.map((x, i) => el(i ? "td" : "th", { class: i ? "num" : "", scope: i ? null : "row" }, x))));
  section("sources", "Sources", "The sources: their size, and what was found in them",
    scroller("The sources", table), more,
    all ? null : note("Shown are the " + few + " with the most words of " + plural(T.sources, "source") + "; the line All counts all."));
  const first = S.first.filter(Boolean).sort()[0], last = S.last.filter(Boolean).sort().at(-1);
  document.getElementById("scope").textContent = [plural(T.articles, "article"), plural(T.words, "word"), first && (first === last ? first : first + " to " + last),
    plural(T.terms, "term") + " in " + plural(framesFound.length, "frame"), plural(T.mentions, "mention") + " of " + count(T.listed) + " entities of the lexicon" + (T.discovered ? " and " + plural(T.discovered, "discovered one") : "")].filter(Boolean).join(" · ");
  draw();
}
