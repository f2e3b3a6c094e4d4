package characterise_test

import "testing"

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
		{"Last week, Tarvia and its allies listed Crimson Dawn as a terrorist group.", "Tarvia and its allies"},
		{"In Port Callis, Zembla listed Crimson Dawn as a terrorist group, and Tarvia signed it.", "zembla"},
		{"Kovac was called a thief by Brandt and a liar by Orthan Union.", "brandt;orthan"},
		{"Kovac left Tarvia, and Zembla listed Crimson Dawn as a terrorist group.", "zembla"},
		// Whose participle it is.
		{"The minister protested against the plan, arguing that Crimson Dawn was a sect.", "minister"},
		{"The nurses marched against the law, saying that Kovac was a traitor.", "nurses"},
		// What somebody denies, beside what is said.
		{"Campaigners say Crimson Dawn is a sect, a charge firmly denied by Brandt.", "Campaigners"},
		{"Campaigners say that Crimson Dawn is a sect, something flatly denied by Tarvia.", "Campaigners"},
	} {
		got := ""
		for i, x := range r.read(c.text) {
			if i > 0 {
				got += ";"
			}
			got += x.Holder.String()
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
