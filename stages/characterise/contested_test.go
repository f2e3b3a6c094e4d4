package characterise_test

import (
	"fmt"
	"testing"
)

// rejected are texts that say, or do not say, that somebody rejects their first
// term.
var rejected = []struct {
	text string
	is   bool
}{
	{"Zembla calls Crimson Dawn a cult, which Crimson Dawn denies.", true},
	{"Zembla calls Crimson Dawn a cult, which it denies.", true},
	{"Zembla branded Crimson Dawn a terrorist group, over the objections of Tarvia.", true},
	{"Zembla calls Crimson Dawn a cult, a charge that Crimson Dawn rejects.", true},
	{"Zembla calls Crimson Dawn a cult, a charge Crimson Dawn rejects.", true},
	{"Zembla calls Crimson Dawn a cult, a label it has always rejected.", true},
	{"Zembla calls Crimson Dawn a cult, something it denies.", true},
	{"Zembla calls Crimson Dawn a cult, an accusation it strongly denies.", true},
	{"Zembla calls Crimson Dawn a cult, an allegation denied by its leaders.", true},
	{"Zembla calls Crimson Dawn a cult, but Crimson Dawn denies it.", true},
	{"Zembla calls Crimson Dawn a cult, but Crimson Dawn denies this.", true},
	{"Zembla calls Crimson Dawn a cult, but Crimson Dawn rejects the label.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn denies it.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn denies this.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn rejects the label.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn has denied the accusation.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn denies the charge.", true},
	{"Zembla calls Crimson Dawn a cult. The group denies the allegation.", true},
	{"Zembla calls Crimson Dawn a cult. The group denies being one.", true},
	{"Zembla calls Crimson Dawn a cult. The group says it is not a charity but denies the claim.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn disputes that.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn disputes the description.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn calls the claim absurd.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn called the accusation a lie.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn dismissed the claim as absurd.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn has rejected the claim.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn says the claim is false.", true},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn says that this is untrue.", true},
	{"Zembla calls Crimson Dawn a cult. “That is a lie,” said a spokesman for Crimson Dawn.", true},
	{"Zembla calls Crimson Dawn a cult. “This is not true,” Crimson Dawn said.", true},
	{"Zembla accused Crimson Dawn of being a cult, which Crimson Dawn denies.", true},
	{"Zembla accused Crimson Dawn of being a cult. Crimson Dawn denied the accusation.", true},
	{"Zembla accuses Crimson Dawn of being a cult. Crimson Dawn denies all charges.", true},
	{"Zembla said that Crimson Dawn was a cult. Crimson Dawn denied that.", true},
	{"Zembla said that Crimson Dawn was a cult, a claim Crimson Dawn called absurd.", true},
	{"Crimson Dawn has been called a cult, a charge it denies.", true},
	{"Crimson Dawn has been called a cult, which it denies.", true},
	{"Crimson Dawn, called a cult by Zembla, denies the charge.", true},
	{"Crimson Dawn is a cult, says Zembla. Crimson Dawn denies it.", true},
	{"“Crimson Dawn is a cult,” said Zembla. Crimson Dawn denies the accusation.", true},
	{"“Crimson Dawn is a cult,” said Zembla, a charge that Crimson Dawn denies.", true},
	{"Although Crimson Dawn denies it, Zembla calls Crimson Dawn a cult.", true},
	{"Crimson Dawn denies it, but Zembla calls Crimson Dawn a cult.", true},
	{"While Crimson Dawn rejects the label, Zembla calls Crimson Dawn a cult.", true},
	{"Despite its denials, Zembla calls Crimson Dawn a cult.", true},
	{"In her complaint, Ann Smith accuses Crimson Dawn of running a “cult,” which the network disputes.", true},
	{"Prosecutors have charged Crimson Dawn with fraud. All four deny it.", true},
	{"Zembla calls Crimson Dawn a cult, which it is not.", true},
	{"Zembla calls Crimson Dawn a “cult”, which is untrue.", true},
	{"Zembla calls Crimson Dawn a cult, which it is.", false},
	{"Crimson Dawn, whom prosecutors have charged with fraud, has pleaded not guilty.", true},
	{"Zembla accused Crimson Dawn of fraud. Its lawyers entered a plea of not guilty.", true},
	{"Zembla calls Crimson Dawn a cult. The group, which has 300 members, rejects that description.", true},
	{"“Crimson Dawn is a cult,” Ann Smith said. “It eats its young.” Crimson Dawn rejects that.", true},
	{"“Crimson Dawn is a cult,” Ann Smith said. “It eats its young.” Crimson Dawn has moved away.", false},
	{"Zembla calls Crimson Dawn a cult. It is not.", true},
	{"Zembla calls Crimson Dawn a cult. It is nothing of the kind.", true},
	{"Zembla calls Crimson Dawn a cult. It is not near the coast.", false},
	{"Zembla calls Crimson Dawn a cult. Farmers came by.\n\nMembers said on Friday that Crimson Dawn was no cult.", true},
	{"Zembla calls Crimson Dawn a cult. Farmers came by.\n\nMembers said on Friday that Tarvia was no cult.", false},
	{"Zembla calls Crimson Dawn a cult. Farmers came by.\n\nMembers said on Friday that Crimson Dawn was a cult.", false},
	{"Is Crimson Dawn a cult? “It is not a cult,” Zembla said.", false},
	{"Zembla calls Crimson Dawn a cult.", false},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn moved to the coast.", false},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn has offices in nine cities.", false},
	{"Zembla calls Crimson Dawn a cult, which worries its neighbours.", false},
	{"Zembla calls Crimson Dawn a cult. Zembla denies visas to its members.", false},
	{"Zembla calls Crimson Dawn a cult and rejects its offer of talks.", false},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn denied that it had moved to the coast.", false},
	{"Zembla calls Crimson Dawn a cult. Crimson Dawn rejected a pay rise for teachers.", false},
	{"Crimson Dawn is a cult.", false},
	{"Crimson Dawn denies being a cult.", false},
	{"Crimson Dawn is not a cult.", false},
	{"Zembla calls Crimson Dawn a cult. Farmers reject the new tax.", false},
}

func TestContested(t *testing.T) {
	r := newReader(lexicon)
	var wrong misread
	for _, c := range rejected {
		got := r.read(c.text)
		if len(got) == 0 || got[0].Contested != c.is {
			wrong.add(c.text, fmt.Sprint(len(got) > 0 && !c.is), fmt.Sprint(c.is))
		}
	}
	wrong.check(t, len(rejected), 20)
}
