// wink-nlp: wink.mjs MODE FOLDER N
//
// tags    tokens, sentences, parts of speech
// all     entities and lemmas as well
import { createRequire } from 'node:module'
import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'

// Modules are looked for in the folder that it is started in.
const load = createRequire(join(process.cwd(), 'package.json'))
const winkNLP = load('wink-nlp')
const model = load('wink-eng-lite-web-model')
const version = name => load(`${name}/package.json`).version

const [mode, folder, count] = process.argv.slice(2)

function * texts (folder, n) {
  const sizes = readFileSync(join(folder, 'index.txt'), 'latin1').trimEnd().split('\n').slice(0, n)
  const body = openSync(join(folder, 'texts.txt'))
  for (const line of sizes) {
    const size = parseInt(line)
    const bytes = Buffer.allocUnsafe(size + 1)
    if (readSync(body, bytes, 0, size + 1) !== size + 1) throw new Error('texts.txt is too short')
    yield bytes.toString('utf8', 0, size)
  }
  closeSync(body)
}

const nlp = winkNLP(model, mode === 'all' ? ['sbd', 'pos', 'ner'] : ['sbd', 'pos'])
let articles = 0; let tokens = 0; let sentences = 0; let entities = 0
const before = process.cpuUsage()
for (const text of texts(folder, Number(count))) {
  const doc = nlp.readDoc(text)
  articles++
  tokens += doc.tokens().length()
  sentences += doc.sentences().length()
  if (mode === 'all') {
    entities += doc.entities().length()
    doc.tokens().out(nlp.its.lemma)
  }
}
const spent = process.cpuUsage(before)
console.log(JSON.stringify({
  program: `wink-nlp ${version('wink-nlp')}, wink-eng-lite-web-model ${version('wink-eng-lite-web-model')}`,
  articles,
  tokens,
  sentences,
  entities,
  cpu_seconds: (spent.user + spent.system) / 1e6
}))
