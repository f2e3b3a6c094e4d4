package chart

// Caption is the text about a chart. Empty fields are filled from the data.
type Caption struct {
	Title    string // what is compared
	Subtitle string // what is seen
	Data     string // where the figures come from; the foot's last line
	Maker    string // by what the data was made; the end of that line
}

// or is the caption with its empty fields taken from another.
func (c Caption) or(d Caption) Caption {
	if c.Title == "" {
		c.Title = d.Title
	}
	if c.Subtitle == "" {
		c.Subtitle = d.Subtitle
	}
	if c.Data == "" {
		c.Data = d.Data
	}
	if c.Maker != "" {
		c.Data += " " + c.Maker
	}
	return c
}

// page is a figure that is filled from the top; y is the next free line.
type page struct {
	*Figure
	y       float64
	caption Caption
	notes   []string
	partial bool // the data is cut to the sources shown
}

func newPage() *page { return &page{Figure: &Figure{Width: canvasWidth}} }

// head writes title and subtitle.
func (p *page) head(c Caption) {
	p.caption = c
	p.Title = p.clean(c.Title)
	p.y = margin
	p.paragraph(titleStyle, p.Title, 2, 1.2)
	p.y += 3
	p.paragraph(subStyle, p.clean(c.Subtitle), 3, 1.4)
	p.y += 8
}

// paragraph writes wrapped text over the page's width and moves below it.
func (p *page) paragraph(s style, text string, lines int, leading float64) {
	for _, l := range s.balance(text, p.Width-2*margin, lines) {
		p.y += s.size * leading
		p.write(margin, p.y-s.size*(leading-0.85), left, s, l)
	}
}

// key is an entry of the legend: a sample of given width, drawn about a
// point at its left end, and what it means.
type key struct {
	width float64
	draw  func(x, y float64)
	text  string
	below float64 // room that the sample takes under the line
}

// legend writes keys in a line that wraps.
func (p *page) legend(keys []key) {
	const lineHeight, gap = 20.0, 24.0
	x, below := margin, 0.0
	p.y += lineHeight
	for _, k := range keys {
		text := smallStyle.truncate(k.text, p.Width-2*margin-k.width-8)
		w := k.width + 7 + smallStyle.width(text)
		if x > margin && x+w > p.Width-margin {
			x = margin
			p.y += lineHeight + below
			below = 0
		}
		k.draw(x, p.y-4)
		p.write(x+k.width+7, p.y, left, smallStyle, text)
		x += w + gap
		below = max(below, k.below)
	}
	p.y += 8 + below
}

// note adds a line to the foot.
func (p *page) note(text string) { p.notes = append(p.notes, text) }

// nothing says that there is nothing to draw.
func (p *page) nothing(text string) {
	p.y += 16
	p.rect(margin, p.y, p.Width-margin, p.y+96, band)
	p.write(p.Width/2, p.y+53, center, subStyle, subStyle.truncate(text, p.Width-2*margin-32))
	p.y += 96
}

// finish writes the foot and gives the figure its height.
func (p *page) finish() *Figure {
	p.y += 14
	for _, n := range p.notes {
		p.paragraph(smallStyle, p.clean(n), 4, 1.4)
		p.y += 2
	}
	if p.caption.Data != "" {
		p.paragraph(smallStyle, p.clean("Data: "+p.caption.Data), 3, 1.4)
	}
	p.Height = snap(p.y + margin*0.75)
	return p.Figure
}
