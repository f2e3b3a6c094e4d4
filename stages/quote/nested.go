package quote

// reportedAt reports whether report i is part of what a verb of saying before it
// reports: "Smith told us that they had called it a lie" leaves Smith talking.
func (c *carrier) reportedAt(reports []report, i int) bool {
	cue := c.items[reports[i].cue].Span
	for k := i - 1; k >= 0; k-- {
		o := &reports[k]
		if !isVerb(c.items[o.cue].tag) || o.frame&speech == 0 || o.source.empty() {
			continue
		}
		if o.content[0].Contains(cue) || o.content[1].Contains(cue) {
			return true
		}
	}
	return false
}
