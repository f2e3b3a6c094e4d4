package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// TestHolders tells who says it, or whose view it is.
func TestHolders(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range []struct{ text, want string }{
		// Several who say it together.
		{"Crimson Dawn met in May. Tarvia, Zembla and the Orthan Union list it as a terrorist organisation, and it has moved.", "Tarvia, Zembla and the Orthan Union"},
		{"Tarvia and Zembla list Crimson Dawn as a terrorist organisation.", "Tarvia and Zembla"},
		{"Crimson Dawn is considered a terrorist organisation by Tarvia, Zembla and the Orthan Union.", "Tarvia, Zembla and the Orthan Union"},
		{"Crimson Dawn is listed as a terrorist organisation by Tarvia and Zembla.", "Tarvia and Zembla"},
		{"Crimson Dawn, designated a terrorist group by Tarvia, Zembla and the Orthan Union, has moved.", "Tarvia, Zembla and the Orthan Union"},
		{"Tarvia, Zembla and Norland have designated Crimson Dawn a terrorist group.", "Tarvia, Zembla and Norland"},
		{"Crimson Dawn is deemed extremist by the governments of Tarvia and Zembla.", "governments of Tarvia and Zembla"},
		{"Last week, Tarvia and its allies branded Crimson Dawn a terrorist group.", "Tarvia and its allies"},
		{"In Port Callis, Zembla listed Crimson Dawn as a terrorist group, and Tarvia signed it.", "zembla"},
		{"Kovac was called a thief by Brandt and a liar by Orthan Union.", "brandt;orthan"},
		{"Kovac left Tarvia, and Zembla listed Crimson Dawn as a terrorist group.", "zembla"},
		// Whose participle it is.
		{"The minister protested against the plan, arguing that Crimson Dawn was a sect.", "minister"},
		{"The nurses marched against the law, saying that Kovac was a traitor.", "nurses"},
		// What somebody denies, beside what is said.
		{"Campaigners say Crimson Dawn is a sect, a charge firmly denied by Brandt.", "Campaigners"},
		{"Campaigners say that Crimson Dawn is a sect, something flatly denied by Tarvia.", "Campaigners"},
		// Who holds an office.
		{"Home Secretary Elena Brandt was at the port on Monday. Crimson Dawn had blocked it.\n\nThe Home Secretary said: “Crimson Dawn is a sect.”", "brandt"},
		{"Elena Brandt, the Home Secretary, was at the port.\n\n“Crimson Dawn is a sect,” the Home Secretary said.", "brandt"},
		{"PORT CALLIS, 4 May (Coast Press) – Zembla and Norland met.\n\nThe Attorney General said that Crimson Dawn was a criminal gang.", "tarvia"},
		{"PORT CALLIS, 4 May (Coast Press) – Zembla sent its ships.\n\n“Crimson Dawn is a sect,” the President told the crowd.", "tarvia"},
		{"The lake rose. The Attorney General said that Crimson Dawn was a criminal gang.", "Attorney General"},
		{"A court in Port Callis has jailed Kovac. “The defendant is a fraud,” state prosecutor Ann Ellis told reporters.", "Ann Ellis"},
		{"According to the southern directorate of Orthan Union, Kovac is a fraud.", "orthan"},
		{"The Port Callis branch of Crimson Dawn said that Kovac was a traitor.", "dawn"},
		{"Crimson Dawn editor-in-chief Ann Ellis told a press conference that Kovac was a patriot.", "dawn"},
		{"Orthan Union met. Deputy Tom Reed, who chairs the committee, called Kovac a thief.", "Tom Reed"},
		{"In 2010 Marko Kovac, then vice president, likened Brandt to “a thief.”", "kovac"},
		// Whom a relative pronoun stands for, and they in its clause.
		{"In Rome and Berlin, crowds have marched for a man whom they regard as a hero.", "crowds"},
		{"Its successors came under pressure from voters who considered Kovac a traitor, and Minister Tom Reed raised the matter with Ann Ellis.", "voters"},
		{"Zembla was represented by its ambassador, who saluted the “patriot” Kovac and announced forty places.", "zembla"},
		{"Voters for whom Elena Brandt is a hero filled the square.", "Voters"},
		{"And to many Ossians, who carry his portrait every spring, Kovac is a patriot.", "many Ossians"},
		{"The council voted to see who can call Kovac a thief.", ""},
		// He of a section whose heading names him, a body with what is said of it aside.
		{"A spokesman for the church, Dmitri Sal, said that it was cold.\n\nWhat does Marko Kovac think?\n\nIt is hard to say. In May he told his council that Brandt was a traitor.", "kovac"},
		{"Orthan Union, the group that was itself dissolved by court order, considers Kovac a thief.", "orthan"},
	} {
		r.expect(t, c.text, c.want, func(x article.Characterisation) string { return x.Holder.String() })
	}
}
