package annotate

import (
	"fmt"
	"testing"
)

func TestZ(t *testing.T) {
	a := New()
	for _, x := range newsTexts(t, 1) {
		a.Annotate(x, whole(x))
	}
	v := a.chunks.words
	fmt.Println("chunks", a.chunks.used, "tokens", len(a.chunks.tokens), "words", len(v.words), "vectors", len(v.vectors), "byTag", len(v.byTag), "sums", len(v.sums), "centres", len(v.centres), "texts", len(a.chunks.texts))
}
