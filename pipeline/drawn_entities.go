package pipeline

import (
	"iter"
	"slices"
	"strings"

	"epithet/pipeline/table"
	"epithet/stages/chart"
	"epithet/stages/report"
)

// entityTable is the table entity_counts, the largest of those that are drawn
// whole: discovered entities are many, and their names are kept once.
type entityTable struct {
	sources  []string
	entities []named
	cells    []entityCell
}

type named struct{ id, name, kind string }

// entityCell is a row of the table.
type entityCell struct {
	source, entity int32 // indices
	discovered     bool
	mentions       int64
	per1000        float64
}

type entityRow struct {
	Source   string  `table:"source"`
	EntityID string  `table:"entity_id"`
	Entity   string  `table:"entity"`
	Type     string  `table:"type"`
	Method   string  `table:"method"`
	Mentions int64   `table:"mentions"`
	Per1000  float64 `table:"per_1000"`
}

var drawnEntityCounts = table.Some[entityRow](table.EntityCounts.Table)

func readEntityCounts(tables string) (*entityTable, error) {
	c := new(entityTable)
	sources, entities := map[string]int32{}, map[named]int32{}
	return c, eachRow(tables, drawnEntityCounts, func(r entityRow) {
		source, ok := sources[r.Source]
		if !ok {
			source = int32(len(c.sources))
			c.sources = append(c.sources, strings.Clone(r.Source))
			sources[c.sources[source]] = source
		}
		entity, ok := entities[named{r.EntityID, r.Entity, r.Type}]
		if !ok {
			entity = int32(len(c.entities))
			c.entities = append(c.entities, named{strings.Clone(r.EntityID), strings.Clone(r.Entity), strings.Clone(r.Type)})
			entities[c.entities[entity]] = entity
		}
		c.cells = append(c.cells, entityCell{source, entity, r.Method == "discovered", r.Mentions, r.Per1000})
	})
}

// rows are the rows as the page takes them.
func (c *entityTable) rows() iter.Seq[report.EntityCount] {
	return func(yield func(report.EntityCount) bool) {
		for _, x := range c.cells {
			e := c.entities[x.entity]
			if !yield(report.EntityCount{
				Source: c.sources[x.source], ID: e.id, Name: e.name, Type: e.kind, Discovered: x.discovered, Mentions: x.mentions,
			}) {
				return
			}
		}
	}
}

// chart counts the lexicon's entities, or the discovered ones where the lexicon
// has none. at is a source's index in sources.
func (c *entityTable) chart(sources []chart.Source, at map[string]int) chart.Entities {
	out := chart.Entities{Caption: caption, Sources: sources, Kind: "entities of the lexicon"}
	listed := map[string]bool{} // an entity's mentions may be found in other ways, too
	for _, x := range c.cells {
		if !x.discovered {
			listed[c.entities[x.entity].id] = true
		}
	}
	if len(listed) == 0 {
		out.Kind = "discovered entities"
	}
	var shown []int32 // those named equally often stand by name
	for i, e := range c.entities {
		if len(listed) == 0 || listed[e.id] {
			shown = append(shown, int32(i))
		}
	}
	slices.SortStableFunc(shown, func(i, j int32) int {
		a, b := c.entities[i], c.entities[j]
		return report.CompareEntities(a.name, a.id, b.name, b.id)
	})
	row, byID := map[int32]int{}, map[string]int{} // in the chart
	for _, i := range shown {
		e := c.entities[i]
		n, ok := byID[e.id]
		if !ok {
			n = len(out.Entities)
			byID[e.id] = n
			out.Entities = append(out.Entities, e.name)
		}
		row[i] = n
	}
	out.Cells = make([][]chart.HeatCell, len(out.Entities))
	for _, x := range c.cells {
		if n, ok := row[x.entity]; ok {
			out.Cells[n] = append(out.Cells[n], chart.HeatCell{Source: at[c.sources[x.source]], Count: int(x.mentions), Rate: x.per1000})
		}
	}
	return out
}
