// made: node made.mjs FOLDER writes corpora of made-up articles: large.jsonl has
// 320 sources, more than the page has lines for, and more terms than it keeps;
// two.jsonl has four sources in two countries; few.jsonl has an
// article of each of two sources, with few words, and one that only one has.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];

/** dice is a generator of its own: the same numbers in every run. */
function dice(seed) {
  let x = seed >>> 0;
  return (n) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return Math.floor(((x >>> 8) / 2 ** 24) * n);
  };
}

const bodies = [["weavers", "Weavers Guild"], ["bakers", "Bakers League"], ["ferry", "Ferry Union"], ["millers", "Millers Chamber"], ["tanners", "Tanners Circle"], ["dyers", "Dyers House"]];
const people = ["Ada Stone", "Tom Reed", "Ruth Wells", "Ivo Marsh", "Lea Frost", "Max Hale", "Nora Pike"];
const frames = { mob: ["mob", "gang"], saint: ["saint", "hero"], rebel: ["rebel", "insurgent"], partner: ["partner", "ally"], clown: ["clown"], thief: ["thief", "robber"] };
const terms = Object.values(frames).flat();
const things = ["bridge", "harbour", "market", "winter", "harvest", "council", "railway", "lantern", "orchard", "canal"];

const lexicon = ["entities:"];
for (const [id, name] of bodies) lexicon.push(`  - {id: ${id}, name: ${name}, type: organisation, aliases: [${name}]}`);
for (const name of people) lexicon.push(`  - {id: ${name.split(" ")[1].toLowerCase()}, name: ${name}, type: person, aliases: [${name}]}`);
lexicon.push("frames:");
for (const [id, list] of Object.entries(frames)) lexicon.push(`  - {id: ${id}, label: ${id[0].toUpperCase() + id.slice(1)}, terms: [${list.join(", ")}]}`);
writeFileSync(join(folder, "lexicon.yaml"), lexicon.join("\n") + "\n");

function sentence(roll, favourite) {
  const body = bodies[roll(bodies.length)][1], person = people[roll(people.length)], term = terms[roll(terms.length)], thing = roll(3) ? favourite : things[roll(things.length)];
  return [
    `The ${body} is a ${term}.`,
    `“The ${body} is a ${term},” said ${person}.`,
    `${person} called the ${body} a ${term} near the old ${thing}.`,
    `The so-called “${term}” of the ${body} met at the ${thing}.`,
    `${person} said that the ${body} was not a ${term}.`,
    `The ${thing} was quiet, and the ${thing} beside it was closed for repairs.`,
    `${person} spoke of the ${thing} and of the ${body} for an hour.`,
    `Nobody had expected so much rain, and the ${thing} stood under water.`,
  ][roll(8)];
}

function corpus(name, seed, sources) {
  const roll = dice(seed), lines = [];
  sources.forEach(({ source, articles, groups }, i) => {
    for (let a = 0; a < articles; a++) {
      const text = Array.from({ length: 8 + roll(10) }, () => sentence(roll, things[(i + roll(2)) % things.length])).join(" ");
      const date = roll(12) ? `${2015 + roll(8)}-${String(1 + roll(12)).padStart(2, "0")}-${String(1 + roll(28)).padStart(2, "0")}` : undefined;
      lines.push(JSON.stringify({ id: `${i}-${a}`, source, date, title: `Piece ${a + 1} of ${source}`, text, groups }));
    }
  });
  writeFileSync(join(folder, name), lines.join("\n") + "\n");
}

corpus("large.jsonl", 1, Array.from({ length: 320 }, (_, i) => ({ source: `Outlet ${String(i + 1).padStart(3, "0")}`, articles: 3 + (i * 7) % 19 })));
corpus("two.jsonl", 2, ["North Star", "North Wind", "South Post", "South Road"].map((source) => ({ source, articles: 30, groups: { country: source.split(" ")[0] } })));

const times = { "North Star": { harbour: 30, market: 30, lantern: 28, bridge: 60 }, "South Post": { harbour: 30, market: 32, lantern: 30, bridge: 3 } };
const few = Object.entries(times).map(([source, n]) => ({ id: source, source, text: Object.entries(n).map(([thing, k]) => `The ${thing} was closed. `.repeat(k)).join("") }));
writeFileSync(join(folder, "few.jsonl"), few.map((a) => JSON.stringify(a) + "\n").join(""));
