package quote

import "epithet/stages/internal/given"

// givenNames are common given names that hint at a pronoun: a person whose name is
// in one list is not meant by the pronoun of the other.
var givenNames = framesOf(map[frame]string{forMen: given.Men, forWomen: given.Women})

const (
	forMen frame = 1 << iota
	forWomen
)
