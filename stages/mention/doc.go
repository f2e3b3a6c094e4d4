// Package mention finds who and what an article names: the entities of the
// lexicon by their aliases (the catalogue), and names that the lexicon lacks.
package mention
