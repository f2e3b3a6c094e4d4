package characterise_test

import (
	"strings"
	"testing"

	"epithet/stages/article"
)

// civic lists bodies, a book and an event that texts go on about by a noun.
var civic = article.Lexicon{
	Entities: []article.Entity{
		{ID: "agency", Name: "Coastal Water Agency (CWA)", Type: "organisation", Aliases: []string{"Coastal Water Agency", "CWA"}},
		{ID: "inquiry", Name: "Commission of Inquiry", Type: "organisation",
			Aliases: []string{"Commission of Inquiry", "the Commission", "Commission"}},
		{ID: "auditors", Name: "Hallam & Pike", Type: "organisation", Aliases: []string{"Hallam & Pike", "Hallam", "the auditors"}},
		{ID: "velmark", Name: "Velmark Mining plc", Type: "organisation", Aliases: []string{"Velmark Mining", "Velmark"}},
		{ID: "board", Name: "Marn Board of Schools", Type: "organisation", Aliases: []string{"Marn Board of Schools", "Marn board"}},
		{ID: "union", Name: "Marn Teachers' Union", Type: "organisation", Aliases: []string{"Marn Teachers' Union", "Teachers' Union"}},
		{ID: "rowers", Name: "Open Shore Parents", Type: "organisation", Aliases: []string{"Open Shore Parents", "Open Shore"}},
		{ID: "book", Name: "The Long Harvest", Type: "other", Aliases: []string{"The Long Harvest", "Sorvani textbook"}},
		{ID: "collapse", Name: "Collapse of Bridge Nine", Type: "other", Aliases: []string{"collapse of Bridge Nine", "Bridge Nine", "the collapse"}},
		{ID: "tarvia", Name: "Tarvia", Type: "state", Aliases: []string{"Tarvia", "Tarvian government"}},
		{ID: "kovac", Name: "Marko Kovac", Type: "person", Aliases: []string{"Marko Kovac", "Kovac"}},
		{ID: "brandt", Name: "Elena Brandt", Type: "person", Aliases: []string{"Elena Brandt", "Brandt"}},
	},
	Frames: []article.Frame{
		{ID: "fault", Terms: []string{"reckless", "negligent", "negligence", "collusion", "sabotage", "whitewash", "cover-up"}},
		{ID: "weak", Terms: []string{"toothless", "lapdog", "puppet", "complicit", "cowardly", "courageous"}},
		{ID: "mishap", Terms: []string{"accident", "tragedy", "misfortune", "murder", "crime"}},
		{ID: "line", Terms: []string{"propaganda", "objective", "sanitised", "distort", "biased", "indoctrination", "science-based"}},
	},
}

// shortForms are nouns and pronouns that take up what the text has named in full,
// after others who are not meant.
var shortForms = []struct{ text, want string }{
	// A word of the name, with a capital.
	{"The Coastal Water Agency has four inspectors. Several experts called the Agency toothless.", "agency"},
	{"Velmark owns the dam. The Coastal Water Agency has four inspectors. Experts from Tarvia described the Agency as toothless.", "agency"},
	{"The Coastal Water Agency has four inspectors. The Commission found no evidence of collusion on the part of the Agency.", "agency"},
	{"Velmark sued. The Marn Teachers' Union struck. Kovac said that the Union was cowardly.", "union"},
	{"The Marn Board of Schools met. Kovac, a parent, called the Board complicit.", "board"},
	{"The Marn Board of Schools met. Velmark paid. To Kovac the Board is a puppet.", "board"},
	{"The Coastal Water Agency was founded in 1990. Kovac accused the Agency of negligence.", "agency"},
	{"The Coastal Water Agency was founded in 1990. Kovac accuses it of negligence.", "agency"},
	{"The Coastal Water Agency has four inspectors for 317 dams. Several experts called the Agency toothless. The Commission met. The Agency said nothing.", "agency"},
	{"The Commission of Inquiry met. The Coastal Water Agency has four inspectors. The Agency is poor. The Commission found no evidence of collusion on the part of the Agency; it found a lack of staff.", "agency"},
	{"Velmark is a friend of the Open Shore. The Coastal Water Agency has four inspectors. The Agency is poor. Kovac of Velmark called it toothless. The Agency was silent.", "agency"},
	// Objects of naming.
	{"The Coastal Water Agency has four inspectors. Several experts called the Agency weak. Kovac, president of Open Shore, went further and described it as “the lapdog of the companies”.", "agency"},
	{"The Coastal Water Agency has four inspectors. Kovac, the head of Velmark, described it as toothless.", "agency"},
	{"The Coastal Water Agency has four inspectors. Brandt, a lawyer for Open Shore, called it a lapdog.", "agency"},
	{"Tarvia set up the Coastal Water Agency in 1990. Open Shore has called it toothless.", "agency"},
	// The firm, the company.
	{"Hallam & Pike declared the dam stable. Kovac objected. The Commission finds that the firm was negligent.", "auditors"},
	{"Hallam & Pike declared the dam stable. The Commission finds that the firm was at the least negligent.", "auditors"},
	{"Velmark dug the pit. The Commission does not share this view. In raising the dam by nine metres, the company was reckless.", "velmark"},
	{"Velmark dug the pit. The Commission does not share this view. In its opinion the company was reckless.", "velmark"},
	{"Velmark dug the pit. The Commission does not share this view. By raising the dam against all advice, the company was reckless.", "velmark"},
	{"Velmark dug the pit. Three members of the Commission dissent. In their opinion the evidence does not show that the company was reckless.", "velmark"},
	{"Velmark dug the pit. The Commission asks whether the company was negligent.", "velmark"},
	{"Velmark dug the pit. Open Shore does not forgive the company. A court of Tarvia ruled that the company was negligent.", "velmark"},
	{"Velmark dug the pit. Two agencies asked for a review. The reviewers find that the company was slow, but not complicit.", "velmark"},
	{"Kovac founded Open Shore. Tarvia met Velmark. Kovac, the leader of Open Shore, said that his movement was courageous.", "rowers"},
	{"Tarvia arrested Kovac, the chairman of Open Shore, in March. It called his organisation “a toothless club”.", "rowers"},
	{"Brandt heads the lab. She said that her team was courageous. Velmark fired her.", "brandt"},
	{"A spokesman for the Coastal Water Agency insisted that the agency was science-based in everything it did.", "agency"},
	{"Velmark is family-owned. Kovac said that it was science-based.", "velmark"},
	// An act's object is not who does it.
	{"Kovac denied that Velmark had engaged in sabotage of the Agency's boats. The Coastal Water Agency had complained.", "velmark"},
	{"Kovac said that Velmark committed the murder of Brandt.", "velmark"},
	{"Kovac accused Velmark of sabotage of the boats of Open Shore.", "velmark"},
	{"The men of Open Shore had engaged in sabotage of Velmark's trucks.", "rowers"},
	// A book.
	{"The Marn Board of Schools chose The Long Harvest. The union said that the book was a whitewash.", "book"},
	{"The Marn Board of Schools chose The Long Harvest. Kovac called the book “objective”.", "book"},
	{"The Marn Board of Schools chose The Long Harvest, a textbook. Kovac wrote in his column that the book is objective.", "book"},
	{"The Marn Board of Schools chose The Long Harvest. “I do not believe that this book distorts the war,” Kovac said.", "book"},
	{"The Marn Board of Schools chose The Long Harvest. Their leaflet calls the chapter on the war sanitised.", "book"},
	{"The Marn Board of Schools chose The Long Harvest. Velmark paid. The union said that the book remained a whitewash.", "book"},
	{"The Marn Board of Schools chose The Long Harvest. Velmark paid for it. “The book is propaganda,” said Kovac.", "book"},
	// Events.
	{"Sixty died in the collapse of Bridge Nine. Velmark described the collapse as an accident.", "collapse"},
	{"Sixty died in the collapse of Bridge Nine. “This was murder,” said Kovac.", "collapse"},
	{"Sixty died in the collapse of Bridge Nine. “It was no accident,” said Kovac.", "collapse"},
	{"Sixty died in the collapse of Bridge Nine. It is not for Velmark to decide whether the collapse was a crime.", "collapse"},
	// Who is accused; what is done against somebody is not.
	{"Kovac pleaded guilty to one count of sabotage against Tarvia.", "kovac"},
	{"Charges of sabotage which Velmark had brought against two delegates of Open Shore were withdrawn.", "rowers"},
	{"Velmark's charge of sabotage against Open Shore was withdrawn.", "rowers"},
	{"Charges of negligence against Kovac that Velmark had filed were dropped.", "kovac"},
	{"The prosecutor extended the charges against Kovac to include negligence.", "kovac"},
	{"The prosecutor extended its indictment for murder to two members of Velmark's board.", "velmark"},
	{"The Commission found no negligence on the part of Velmark.", "velmark"},
	{"Velmark dug the pit. Kovac spoke of negligence on the part of the company.", "velmark"},
	{"Velmark has sued Kovac. The Commission saw no sign of collusion on the part of the company.", "velmark"},
}

func TestShortForms(t *testing.T) {
	r := newReader(civic)
	for _, c := range shortForms {
		var got []string
		for _, x := range r.read(c.text) {
			got = append(got, x.Target)
		}
		if g := strings.Join(got, ";"); g != c.want {
			t.Errorf("%s\n got %s, want %s", c.text, g, c.want)
		}
	}
}
