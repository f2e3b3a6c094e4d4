package characterise_test
import ("testing";"strings";"fmt")
func TestZZAdj(t *testing.T) {
	r := newReader(alikeLexicon())
	A := strings.Fields("violent secretive dangerous brutal armed shadowy notorious corrupt fanatical ruthless radical Marxist Islamist far-right foreign-backed feared bloodthirsty deranged cynical self-styled apocalyptic Stalinist cruel barbaric fascist power-hungry authoritarian tiny wealthy banned dying vicious homegrown misunderstood vengeful reckless shameless lawless rich evil new old powerful Iranian-backed Western-funded well-organised heavily-armed paranoid messianic isolated exiled disgraced hated unelected")
	for _, f := range []string{"Crimson Dawn is not a %s, %s cult.", "Crimson Dawn denies being a %s, %s cult.", "Kovac called Crimson Dawn a %s, %s cult.", "Crimson Dawn is not a %s and %s cult.", "Crimson Dawn is not a %s cult%.0s."} {
		bad := map[string]int{}; n, all := 0, 0
		for _, a := range A { for _, b := range A { if a == b { continue }
			s := fmt.Sprintf(f, a, b); g := r.read(s); all++
			x := g[len(g)-1]
			w := fmt.Sprintf("%s|%s|%s", x.Target, x.Holder, x.Polarity)
			if w != "dawn||negated" && w != "dawn|dawn|negated" && w != "dawn|kovac|asserted" { n++; bad[a+"1"]++; bad[b+"2"]++ }
		}}
		t.Log(f, n, all)
		for k, v := range bad { if v > 12 { t.Log("   ", k, v) } }
	}
}
