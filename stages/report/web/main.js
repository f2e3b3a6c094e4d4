// main: the filters' controls, the theme, and the order of the page.

function filters() {
  const form = document.getElementById("filters");
  const select = (key, label, options) => {
    const s = el("select", { id: "f-" + key, on: { change: () => change({ [key]: s.value || undefined }) } }, el("option", { value: "" }, "All"), options.map(([v, text]) => el("option", { value: v }, straight(text))));
    onChange(() => {
      const v = state[key] ?? "";
      // A name that is too rare for the list has a place in it while it is chosen.
      s.querySelector("[data-rare]")?.remove();
      if (v && ![...s.options].some((o) => o.value === v)) s.append(el("option", { value: v, "data-rare": "" }, straight(D.names.text[D.names.key.indexOf(v)] ?? v)));
      s.value = v;
    });
    return el("div", { class: "field" }, el("label", { for: "f-" + key }, label), s);
  };
  /** byNumber are the names in a column of who calls whom what, the most frequent first. */
  function byNumber(column) {
    const sums = new Map();
    D.who.n.forEach((n, i) => { if (column[i] >= 0) sums.set(column[i], (sums.get(column[i]) ?? 0) + n); });
    const all = [...sums].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 200).map(([n]) => [D.names.key[n], D.names.text[n]]);
    return column.includes(-2) ? [...all, [OTHERS, "others"]] : all;
  }
  let typing;
  const search = el("input", { type: "search", id: "f-q", autocomplete: "off", spellcheck: "false", placeholder: "Words", on: { input: () => { clearTimeout(typing); typing = setTimeout(() => change({ q: search.value || undefined }, true), 120); } } });
  onChange(() => { if (document.activeElement !== search) search.value = state.q ?? ""; });
  const clear = el("button", { type: "button", class: "plain", id: "clear", on: { click: () => { search.value = ""; go({}); } } }, "Clear all");
  onChange(() => { clear.disabled = !filterKeys.some((k) => state[k]); });
  form.addEventListener("submit", (e) => e.preventDefault());
  const box = el("details", { class: "fields", open: matchMedia("(min-width: 720px)").matches }, el("summary", {}, "Filters"),
    el("div", { class: "row" },
      select("source", "Source", ownLines.map((s) => [D.sources.name[s], D.sources.name[s]])),
      select("frame", "Frame", framesFound.map((f) => [D.frames.id[f], D.frames.label[f]])),
      select("voice", "Voice", usedVoices.map((v) => [D.voices[v], voiceNames[D.voices[v]]])),
      select("polarity", "Polarity", D.polarities.filter((p, i) => p !== "unknown" || D.who.polarity.includes(i)).map((p) => [p, polarityNames[p]])),
      select("holder", "Said by", [[ARTICLE, "the article itself"], [NOBODY, "nobody named"], ...byNumber(D.who.holder)]),
      select("target", "Of whom", [[NOBODY, "nobody listed"], ...byNumber(D.who.target)]),
      D.periods.name.length ? select("period", "Published", D.periods.name.map((p) => [p, p])) : null,
      el("div", { class: "field" }, el("label", { for: "f-q" }, "Search"), search), clear));
  form.append(box);
}

function theme() {
  const button = document.getElementById("theme"), root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);
  const show = () => { button.textContent = isDark() ? "Light" : "Dark"; button.setAttribute("aria-label", "Switch to " + (isDark() ? "light" : "dark") + " colours"); };
  try { const kept = localStorage.getItem("epithet-theme"); if (kept === "dark" || kept === "light") root.dataset.theme = kept; } catch { /* no storage for files here */ }
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try { localStorage.setItem("epithet-theme", root.dataset.theme); } catch { /* as above */ }
    show();
  });
  system.addEventListener("change", show);
  show();
}

document.addEventListener("click", (e) => {
  const link = e.target.closest?.("[data-goto]");
  if (!link) return;
  e.preventDefault();
  const id = link.dataset.goto, to = document.getElementById(id);
  to.scrollIntoView();
  (document.getElementById(id + "-title") ?? to).focus({ preventScroll: true });
});

document.addEventListener("keydown", (e) => {
  const typing = e.target.matches?.("input, select, textarea");
  if (e.key === "/" && !typing && !e.ctrlKey && !e.metaKey && !e.altKey) {
    e.preventDefault();
    document.querySelector("#filters details").open = true;
    document.getElementById("f-q").focus();
  }
  if (e.key === "Escape" && !e.target.matches?.("select")) {
    document.getElementById("f-q").value = "";
    go({});
  }
});

document.getElementById("data-line").textContent = "Data: " + D.data;
theme();
filters();
concordance();
overview();
frames();
periods();
who();
entities();
keys();
versus();
dispersion();
document.getElementById("jump").hidden = false;
new ResizeObserver(([bar]) => document.documentElement.style.setProperty("--bar", bar.borderBoxSize[0].blockSize + "px")).observe(document.querySelector(".bar"));
apply(readFragment());
document.documentElement.dataset.ready = "true";
