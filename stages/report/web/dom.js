// dom: elements are made from text nodes only, so what an article says is
// never read as markup.

/** el makes an element. Properties: class, on (listeners), style (custom and
 * plain properties), data, and attributes; children are elements or text. */
function el(tag, props, ...children) {
  const e = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (key === "class") e.className = value;
    else if (key === "on") for (const [type, f] of Object.entries(value)) e.addEventListener(type, f);
    else if (key === "style") for (const [name, v] of Object.entries(value)) e.style.setProperty(name, v);
    else e.setAttribute(key, value === true ? "" : value);
  }
  for (const child of children.flat()) if (child !== null && child !== undefined && child !== "") e.append(child);
  return e;
}

/** own is text of an article or a name, whose direction of writing must not
 * touch what stands beside it. A long name may break before an inner capital
 * and behind a dot, as in example.org, not elsewhere within a word. */
const own = (text, props) => el("bdi", props, text.split(/(?<=\p{Ll})(?=\p{Lu})|(?<=[._/])(?=[\p{L}\p{N}])/u).flatMap((part, i) => (i ? [el("wbr"), part] : part)));

/** straight is text without the signs that turn the direction of writing, for
 * labels, where nothing can isolate them. */
const straight = (text) => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");

const hiddenText = (text) => el("span", { class: "unseen" }, text);

/** paint is the style with a source's colours. */
const paint = (s, of = D.sources) => ({ "--c": of.light[s], "--f": of.fill[s], "--d": of.dark[s] });
const swatch = (s, of = D.sources) => el("span", { class: "swatch " + of.shape[s], style: paint(s, of), "aria-hidden": "true" });

/** mark is a bar, cell or point that leads to its passages. */
function mark(filter, label, props, ...children) {
  label = straight(label);
  const b = el("button", { type: "button", ...props, class: "mark " + (props?.class ?? ""), "aria-label": label, title: label, "aria-pressed": "false", tabindex: "-1" }, ...children);
  b.filter = filter;
  b.addEventListener("click", () => choose(filter));
  return b;
}

/** rove makes a chart's marks one stop of the Tab key; arrows go from mark to
 * mark. */
function rove(table) {
  const rows = () => [...table.rows].map((r) => [...r.querySelectorAll("button.mark")]).filter((r) => r.length);
  const enter = (b) => {
    for (const other of table.querySelectorAll("button.mark[tabindex='0']")) other.tabIndex = -1;
    b.tabIndex = 0;
  };
  const first = table.querySelector("button.mark");
  if (first) enter(first);
  table.addEventListener("focusin", (e) => { if (e.target.matches("button.mark")) enter(e.target); });
  table.addEventListener("keydown", (e) => {
    if (!e.target.matches("button.mark") || e.altKey || e.ctrlKey || e.metaKey) return;
    const grid = rows();
    const r = grid.findIndex((row) => row.includes(e.target));
    const c = grid[r].indexOf(e.target);
    const to = {
      ArrowRight: () => grid[r][c + 1], ArrowLeft: () => grid[r][c - 1],
      ArrowDown: () => grid[r + 1]?.[Math.min(c, grid[r + 1].length - 1)],
      ArrowUp: () => grid[r - 1]?.[Math.min(c, grid[r - 1].length - 1)],
      Home: () => grid[r][0], End: () => grid[r].at(-1),
    }[e.key];
    if (!to) return;
    e.preventDefault();
    to()?.focus();
  });
  return table;
}

/** section is a part of the page with its heading. */
function section(id, nav, title, ...children) {
  const s = el("section", { id, "aria-labelledby": id + "-title" }, el("h2", { id: id + "-title", tabindex: "-1" }, title), ...children);
  const link = el("a", { href: "#" + id, "data-goto": id }, nav);
  document.getElementById("nav").append(el("li", {}, link));
  document.getElementById("main").append(s);
  return s;
}

const finding = (text) => (text ? el("p", { class: "finding" }, straight(text)) : null);
const note = (...text) => el("p", { class: "note" }, ...text);

/** scroller lets a wide table scroll within the page, and shows that it does. */
function scroller(label, table) {
  const box = el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": label + ", a table" }, table);
  const cue = el("p", { class: "cue", "aria-hidden": "true", hidden: true }, "The table goes on to the right →");
  const show = () => {
    cue.hidden = box.scrollWidth - box.clientWidth < 3;
    box.classList.toggle("goes-on", box.scrollWidth - box.clientWidth - box.scrollLeft > 2);
  };
  box.addEventListener("scroll", show, { passive: true });
  const sizes = new ResizeObserver(show);
  sizes.observe(box);
  sizes.observe(table);
  return el("div", {}, cue, box);
}
