package clean

import (
	"epithet/stages/article"
)

// Parts divides text into its parts, in order and without overlap, covering
// every byte that is not white space. It takes any bytes, and time linear in
// their number.
func Parts(text string) []article.Part {
	blocks := join(text, split(text))
	blocks = divide(text, blocks)
	weigh(text, blocks)
	settle(blocks)
	return kinds(text, blocks)
}
