package characterise_test

import (
	"strings"
	"testing"
)

// Each class of verbs works in each of its constructions: the placeholders are a
// past tense, or a participle.
var classes = []struct {
	verbs string // forms, "_" for a blank
	texts string // "|" between them; "%" for the verb
	want  string
}{
	{ // public verbs of saying and private ones of thinking
		`acknowledged added admitted affirmed alleged announced argued asserted attested averred avowed bet boasted certified charged
		claimed commented complained conceded concluded concurred confessed confided confirmed contended declared decreed deduced
		determined disclosed exclaimed explained found gathered grumbled guaranteed held inferred insisted maintained moaned noted
		objected observed opined perceived pointed_out proclaimed protested reaffirmed reasoned recalled reckoned rejoined
		remarked repeated replied reported retorted revealed ruled said stated stressed submitted testified thought tweeted
		warned whined wrote`,
		"Brandt % that Crimson Dawn was a cult.|The council has % that Crimson Dawn was a cult.",
		"dawn|*|attributed|asserted",
	},
	{ // verbs with somebody told
		`told informed assured reminded warned convinced persuaded notified advised briefed`,
		"Brandt % reporters that Crimson Dawn was a cult.|Brandt has % the council that Crimson Dawn was a cult.",
		"dawn|brandt|attributed|asserted",
	},
	{ // verbs with two objects
		`called labelled branded dubbed termed deemed pronounced declared considered nicknamed christened styled`,
		"Brandt % Crimson Dawn a cult.|Crimson Dawn was % a cult by Brandt.|Crimson Dawn, which Brandt % a cult, has moved.",
		"dawn|brandt|attributed|asserted",
	},
	{ // verbs with "as"
		`described characterised portrayed depicted denounced decried hailed designated branded labelled classified classed regarded
		identified viewed treated presented condemned criticised praised celebrated dismissed derided mocked ridiculed painted
		framed categorised recognised acknowledged represented pilloried castigated lampooned attacked excoriated assailed lauded
		acclaimed extolled lionised romanticised idolised honoured commended saluted written_off singled_out held_up construed`,
		"Crimson Dawn was % as a cult by Brandt.|Crimson Dawn, % as a cult by Brandt, has moved.",
		"dawn|brandt|attributed|asserted",
	},
	{ // verbs of charging somebody
		`accused suspected convicted`,
		"Zembla % Crimson Dawn of fraud.|Zembla has % Crimson Dawn of fraud.",
		"dawn|zembla|attributed|*",
	},
	{
		`blamed condemned denounced arrested detained jailed prosecuted indicted censured reprimanded rebuked faulted upbraided`,
		"Zembla % Crimson Dawn for fraud.|Crimson Dawn was % for fraud.",
		"dawn|*|attributed|*",
	},
	{ // nouns of saying with a verb that adds nothing
		`took_the_view held_the_view came_to_the_conclusion reached_the_conclusion made_the_claim repeated_her_claim voiced_the_belief
		expressed_the_conviction was_of_the_opinion advanced_the_theory stood_by_her_claim`,
		"Brandt % that Crimson Dawn was a cult.",
		"dawn|brandt|attributed|asserted",
	},
	{ // and with one that turns it away
		`denied_the_claim rejected_the_notion dismissed_the_idea disputed_the_claim ridiculed_the_suggestion scoffed_at_the_idea
		laughed_off_the_suggestion shrugged_off_claims brushed_aside_the_suggestion hit_back_at_claims debunked_the_myth refuted_the_charge`,
		"Brandt % that Crimson Dawn was a cult.",
		"dawn|brandt|attributed|negated",
	},
	{ // not carrying out an act of naming
		`refused_to_call declined_to_call avoided_calling refrained_from_calling stopped_short_of_calling did_not_call never_called
		denied_calling has_never_called`,
		"Brandt % Crimson Dawn a cult.",
		"dawn|brandt|attributed|negated",
	},
	{ // predicates that fall short
		`anything_but far_from far_from_being not never by_no_means`,
		"Crimson Dawn is % a cult.",
		"dawn||narrator|negated",
	},
	{
		`probably possibly perhaps almost nearly close_to_being reminiscent_of akin_to like arguably seemingly`,
		"Crimson Dawn is % a cult.",
		"dawn||narrator|hedged",
	},
}

func TestClasses(t *testing.T) {
	r := newReader(lexicon)
	for _, c := range classes {
		want := strings.Split(c.want, "|")
		for verb := range strings.FieldsSeq(c.verbs) {
			for text := range strings.SplitSeq(c.texts, "|") {
				text = strings.ReplaceAll(text, "%", strings.ReplaceAll(verb, "_", " "))
				got := r.read(text)
				if len(got) != 1 {
					t.Errorf("%s: %d characterisations", text, len(got))
					continue
				}
				has := []string{got[0].Target, got[0].Holder.String(), got[0].Voice.String(), got[0].Polarity.String()}
				for i := range want {
					if want[i] != "*" && has[i] != want[i] {
						t.Errorf("%s: %v, want %v (%s)", text, has, want, got[0].Rule)
						break
					}
				}
			}
		}
	}
}
