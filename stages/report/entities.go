package report

import (
	"cmp"
	"slices"
	"strings"
)

// CompareEntities orders entities that are named equally often: by name, without
// regard to case, then by id.
func CompareEntities(name, id, otherName, otherID string) int {
	return cmp.Or(cmp.Compare(strings.ToLower(name), strings.ToLower(otherName)), cmp.Compare(name, otherName), cmp.Compare(id, otherID))
}

// known is an entity with all its mentions.
type known struct {
	EntityCount
	listed bool
}

// discoveredBelow tells the discovered entities that have fewer mentions than
// as many others as are shown: the most of them by far, which are not put in
// order.
func discoveredBelow(all []known) func(known) bool {
	var counts []int64
	for _, e := range all {
		if !e.listed {
			counts = append(counts, e.Mentions)
		}
	}
	slices.Sort(counts)
	least := int64(0)
	if n := len(counts); n > maxEntities {
		least = counts[n-maxEntities]
	}
	return func(e known) bool { return !e.listed && e.Mentions < least }
}

// readEntities finds the entities with the most mentions.
func (b *builder) readEntities() {
	if b.in.Entities == nil {
		return
	}
	at := map[string]int{}
	var all []known
	for e := range b.in.Entities {
		i, ok := at[e.ID]
		if !ok {
			i = len(all)
			at[e.ID] = i
			all = append(all, known{EntityCount: EntityCount{ID: e.ID, Name: e.Name, Type: e.Type}})
		}
		all[i].Mentions += e.Mentions
		all[i].listed = all[i].listed || !e.Discovered
		b.sources[b.at[e.Source]].mentions += e.Mentions
		b.mentionsSeen += e.Mentions
	}
	for _, e := range all {
		if e.listed {
			b.listed++
		} else {
			b.discovered++
		}
	}
	shown := slices.DeleteFunc(all, discoveredBelow(all))
	slices.SortStableFunc(shown, func(x, y known) int {
		return cmp.Or(cmp.Compare(y.Mentions, x.Mentions), CompareEntities(x.Name, x.ID, y.Name, y.ID))
	})
	room := map[bool]int{true: maxEntities, false: maxEntities}
	for _, e := range shown {
		if e.listed { // whom terms may be said of or by
			b.name(e.ID, e.Name, e.Type)
		}
		if room[e.listed] == 0 {
			continue
		}
		room[e.listed]--
		n := b.name(e.ID, e.Name, e.Type)
		b.entityAt[n] = int32(len(b.entities))
		b.entities = append(b.entities, entity{name: n, discovered: !e.listed, rank: maxEntities - 1 - room[e.listed],
			total: e.Mentions, bySource: make([]int64, len(b.sources))})
	}
	for e := range b.in.Entities {
		if n, ok := b.names.at[e.ID]; ok {
			if i, ok := b.entityAt[n]; ok {
				b.entities[i].bySource[b.at[e.Source]] += e.Mentions
			}
		}
	}
}

// name numbers an entity's id, or words that name somebody.
func (b *builder) name(key, text, kind string) int32 {
	n := b.names.of(key)
	if int(n) == len(b.named) {
		b.named = append(b.named, name{key: short(key), text: short(text), kind: kind})
	}
	return n
}
