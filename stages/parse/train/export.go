package main

import (
	"slices"

	"epithet/stages/article"
	"epithet/stages/parse/internal/net"
	"epithet/stages/parse/internal/vectors"
)

// parameters are those of the network as the model file takes them.
func (n *network) parameters() *net.Parameters {
	p := &net.Parameters{
		Words: n.words.keys, Unknown: n.unknown.w, Pad: n.pad.w, Conv: n.conv.w, Bias: n.bias.w,
		Deep: n.deep.w, DeepBias: n.deepBias.w, Slots: n.slots.w, Special: n.special.w,
		Facts: n.facts.w, StepBias: n.stepBias.w, Actions: n.actions.w,
	}
	p.Vectors = make([]float32, len(n.words.keys)*vectors.Width)
	for i := range n.words.keys {
		n.project.forward(0, n.words.row(i), part(p.Vectors, i, vectors.Width))
	}
	for k := range n.embeddings {
		for key := range n.numbers[k] {
			p.Keys[k] = append(p.Keys[k], key)
		}
		slices.Sort(p.Keys[k])
		p.Embeddings[k] = n.embeddings[k].w
	}
	for d := range p.Rels {
		p.Rels[d] = n.rels.w[d*relRows*net.StepWidth:][:int(article.NumRels)*net.StepWidth]
		p.RelBias[d] = n.relBias.row(d)[:article.NumRels]
	}
	return p
}
