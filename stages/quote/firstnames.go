package quote

import "epithet/stages/internal/given"

// givenNames are common given names. Most hint at a pronoun: a man's is not meant by "she", nor a woman's by "he".
var givenNames = framesOf(map[frame]string{forMen: given.Men, forWomen: given.Women, forBoth: given.Both, surnames: given.Surnames})

const (
	forMen frame = 1 << iota
	forWomen
	forBoth
	surnames // by itself rather a surname
)
