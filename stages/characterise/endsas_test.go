package characterise_test

import "testing"

// What somebody dies, or comes home, as; what he no longer is; and what "that report" is called.
func TestEndsAs(t *testing.T) {
	r := newReader(lexicon)
	for _, x := range []struct{ text, want string }{
		{"Brandt met Kovac. Velmark said that Brandt had come home a hero. Kovac, Kovac's wife and Kovac's son stayed.", "brandt|velmark|attributed|asserted"},
		{"Kovac left office a thief. Brandt won. Brandt stayed, and Brandt paid.", "kovac||narrator|asserted"},
		{"Kovac, Kovac's wife and Kovac's son stayed. The priest said that Elena Brandt had died a patriot.", "brandt|priest|attributed|asserted"},
		{"Tarvia is old, and Tarvia is rich. Zembla was born a dictatorship. Tarvia was not.", "zembla||narrator|asserted"},
		{"Brandt waited. Kovac returned a hero, and Brandt went to Brandt's office.", "kovac||narrator|asserted"},
		// No longer so.
		{"Brandt was the hero of the town until May and no longer is.", "brandt||narrator|withdrawn"},
		{"Ann Hill said that Kovac had been her hero until she read chapter nine and that he no longer was.", "kovac|Ann Hill|attributed|withdrawn"},
		{"Kovac was a rebel in the hills, and he no longer is.", "kovac||narrator|withdrawn"},
		// "That" before what is called so.
		{"The prime minister of Zembla has called that report a fraud.", "*|zembla|attributed|asserted"},
		{"The mayor called that firm a fraud.", "*|mayor|attributed|asserted"},
		// Where somebody is revered is nobody who reveres him.
		{"The Crimson Dawn has gone. Kovac is revered in the dawn as a hero.", "kovac||attributed|asserted"},
	} {
		r.tells(t, x.text, x.want)
	}
}
