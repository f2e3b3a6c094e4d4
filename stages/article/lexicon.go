package article

// Lexicon is what an analyst looks for: entities by their names, and frames by
// their terms. It is read from lexicon.yaml by package study.
type Lexicon struct {
	Entities []Entity
	Frames   []Frame
}

// Entity is somebody or something that articles mention.
type Entity struct {
	ID      string
	Name    string
	Type    string // one of EntityTypes
	Aliases []string
}

// The values of Entity.Type.
const (
	Person       = "person"
	Organisation = "organisation"
	Place        = "place"
	State        = "state"
	Camp         = "camp"
	Media        = "media"
	Other        = "other"
)

// EntityTypes are the values of Entity.Type.
var EntityTypes = []string{Person, Organisation, Place, State, Camp, Media, Other}

// Frame is a category of terms by which somebody is characterised.
type Frame struct {
	ID    string
	Label string
	Terms []string // lemmas, also of several words
}
