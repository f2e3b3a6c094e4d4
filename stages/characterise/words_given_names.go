package characterise

import (
	"strings"

	"epithet/stages/internal/given"
)

// Given names that tell a woman from a man, in lower case.
var (
	womensNames = list(strings.ToLower(given.Women))
	mensNames   = list(strings.ToLower(given.Men))
)
