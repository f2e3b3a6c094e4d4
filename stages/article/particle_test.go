package article

import "testing"

func TestArticleName(t *testing.T) {
	for word, want := range map[string]bool{"al-Assad": true, "el-Sisi": true, "al-assad": false, "re-elect": false, "ar-Rashid": true, "a-Z": false, "e-mail": false, "un-American": false, "ex-Marine": false} {
		if got := ArticleName(word); got != want {
			t.Errorf("%q: %v, want %v", word, got, want)
		}
	}
}
