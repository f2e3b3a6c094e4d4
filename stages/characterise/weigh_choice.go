package characterise

import (
	_ "embed"
	"math"
	"strings"
	"sync"

	"epithet/stages/article"
	"epithet/stages/characterise/internal/weights"
)

// Choice is somebody a term may be said of, or nobody, with the evidence for it.
type Choice struct {
	Target   string   // the entity's id; empty for nobody listed
	Ruled    bool     // the rules' choice
	Evidence []uint32 // hashes of what speaks for or against it
	About    []string // what each piece is about, where somebody looks on
}

// Weight is how much the i-th piece of evidence speaks for the choice, in
// natural logarithms of odds.
func (c *Choice) Weight(i int) float64 { return float64(learned().Of(c.Evidence[i])) / weights.Unit }

//go:embed weights.bin
var weightsFile []byte

var learned = sync.OnceValue(func() *weights.Model {
	m, err := weights.Decode(weightsFile)
	if err != nil {
		panic(err) // the file is part of the program
	}
	return m
})

// WeightUnit is what a weight of 1 is stored as.
const WeightUnit = weights.Unit

// EncodeWeights is the form of weights.bin.
func EncodeWeights(byKey map[uint32]int16) []byte { return weights.Encode(byKey) }

// weigh goes over every term that the rules have answered. Where no construction
// ties it to a listed entity, it is said of whom the evidence of the whole
// article speaks for most.
func (j *Judge) weigh(out []article.Characterisation) {
	j.gather(out)
	for i := range out {
		if j.tooLong(j.terms[i].Sent) {
			continue
		}
		s := j.scene(i, out)
		if s.pick < 0 && s.c.Target != "" {
			continue // of an article with more names than are weighed
		}
		j.bench.begin()
		s.targets(&j.bench)
		if j.Visit != nil {
			j.Visit(s.t, j.bench.all())
		}
		k, sure := j.bench.best(learned(), s.m.margin())
		if x := &j.bench.choices[k]; !x.Ruled {
			s.c.Target = x.Target
			s.c.Rule = strings.Replace(s.c.Rule, "target: ", "target: weighed against ", 1)
		}
		s.c.Confidence = math.Round(100*sure) / 100
	}
}

// margin is how much more must speak for another choice than for the rules': much
// where the construction is settled, twice that where it is said of somebody whom the lexicon
// does not list or stands within a name, and there is no other for "you" in a question.
func (m *aim) margin() int32 {
	switch {
	case m.strong && m.how == addressed:
		return math.MaxInt32
	case m.inFull && m.strong, m.how == unnamed, m.rule == insideName:
		return 2 * outweighed
	case m.settled():
		return outweighed
	}
	return 0
}

// settled reports whether the construction stands against all other evidence:
// not where it points at "it" or "they", which tell too little of whom they
// stand for.
func (m *aim) settled() bool {
	return m.strong && m.listed && !m.loose && m.rule != byDoing && (m.how != "pronoun" || m.kind == article.Person || m.near)
}

// bench is the space for the choices of one question, used again for the next.
type bench struct {
	choices []Choice
	used    int
	sums    []int32
}

func (b *bench) begin() { b.used = 0 }

// next is a choice with no evidence yet.
func (b *bench) next(target string, ruled, names bool) *Choice {
	if b.used == len(b.choices) {
		b.choices = append(b.choices, Choice{})
	}
	c := &b.choices[b.used]
	b.used++
	c.Target, c.Ruled, c.Evidence = target, ruled, c.Evidence[:0]
	c.About = nil
	if names {
		c.About = []string{}
	}
	return c
}

func (b *bench) all() []Choice { return b.choices[:b.used] }

// outweighed is how much more must speak for another choice where the rules' is
// settled: e^2 times the odds. Grammar seldom says what all else is against;
// more often a name or the tree was read wrong.
const outweighed = 2 * weights.Unit

// best is the index of the choice with most weight, or of the rules' where that has
// less by no more than the margin, and its probability; of equals the rules' choice,
// then the first.
func (b *bench) best(m *weights.Model, margin int32) (at int, probability float64) {
	all := b.all()
	b.sums = b.sums[:0]
	most := 0
	for k := range all {
		b.sums = append(b.sums, m.Sum(all[k].Evidence))
		if b.sums[k] > b.sums[most] || b.sums[k] == b.sums[most] && all[k].Ruled && !all[most].Ruled {
			most = k
		}
	}
	at = most
	for k := range all {
		if all[k].Ruled && b.sums[most]-b.sums[k] < margin {
			at = k
		}
	}
	whole := 0.0
	for _, w := range b.sums {
		whole += math.Exp(float64(w-b.sums[at]) / weights.Unit)
	}
	return at, 1 / whole
}

// add takes in a piece of evidence: what it is about, and the values that it
// has there.
func (c *Choice) add(about topic, values ...uint32) {
	h := about.hash
	for _, v := range values {
		h = mix(h ^ v)
	}
	c.Evidence = append(c.Evidence, h|1)
	if c.About != nil {
		c.About = append(c.About, about.name)
	}
}

func mix(h uint32) uint32 {
	h *= 0x9E3779B1
	return h ^ h>>15
}

// word is the hash of a word (FNV-1a).
func word(s string) uint32 {
	h := uint32(2166136261)
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * 16777619
	}
	return h
}

func bit(b bool) uint32 {
	if b {
		return 1
	}
	return 0
}

func upTo(n, most int) uint32 { return uint32(max(0, min(n, most))) }

// share is a part of a whole in coarse steps, apart for small wholes.
func share(part, whole int) uint32 {
	switch {
	case whole <= 0:
		return 99
	case part <= 0:
		return uint32(10 + min(whole, 3))
	case part >= whole:
		return uint32(20 + min(whole, 3))
	}
	return uint32(4 * part / whole)
}

// steps is a distance in coarse steps.
func steps(d int) uint32 {
	switch {
	case d < 3:
		return uint32(max(d, 0))
	case d < 6:
		return 3
	case d < 11:
		return 4
	}
	return 5
}
