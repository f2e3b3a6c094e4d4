package characterise_test

import (
	"testing"

	"epithet/stages/article"
)

// county is a lexicon of bodies whose officers a report brings in by the way.
var county = article.Lexicon{
	Entities: []article.Entity{
		{ID: "sheriff", Name: "Dale County Sheriff's Office", Type: "organisation",
			Aliases: []string{"Dale County Sheriff's Office", "Sheriff's Office"}},
		{ID: "lantern", Name: "City Lantern", Type: "organisation", Aliases: []string{"City Lantern", "the Lantern"}},
		{ID: "league", Name: "Rifle Owners League", Type: "organisation", Aliases: []string{"Rifle Owners League", "ROL"}},
		{ID: "hale", Name: "Hale State University", Type: "organisation", Aliases: []string{"Hale State University", "Hale State"}},
		{ID: "front", Name: "Clean Water Front", Type: "organisation", Aliases: []string{"Clean Water Front", "CWF"}},
		{ID: "dawn", Name: "Dawn Brigade", Type: "organisation", Aliases: []string{"Dawn Brigade"}},
		{ID: "agency", Name: "Lake Agency", Type: "organisation", Aliases: []string{"Lake Agency"}},
		{ID: "odum", Name: "Peter Odum", Type: "person", Aliases: []string{"Peter Odum", "Odum"}},
	},
	Frames: []article.Frame{{ID: "crook", Terms: []string{"thief", "smuggler", "fraud"}}, {ID: "terror", Terms: []string{"terrorist"}}},
}

// TestOfficers tells whose officers speak whom the text brings in by the way.
func TestOfficers(t *testing.T) {
	r := newReader(county)
	for _, c := range []struct{ text, want string }{
		// By the office's own name, by a noun of the body's.
		{"The Dale County Sheriff's Office searched the house. Sheriff Ray Cullen called Odum a thief.", "sheriff"},
		{"The Dale County Sheriff's Office searched the house. Sheriff Ray Cullen came. His spokesman, Corey Dunn, said Odum was a thief.", "sheriff"},
		{"Sheriff Ray Cullen called Odum a thief.", "Ray Cullen"},
		{"The City Lantern ran the story on Monday. Lantern editor Carla Ny called Odum a thief.", "lantern"},
		{"The City Lantern ran the story. “Odum is a thief,” said Carla Ny, Lantern publisher.", "lantern"},
		{"ROL flack Todd Hask said that Odum was a fraud.", "league"},
		{"CWF mouthpiece Ann Ellis called Odum a smuggler.", "front"},
		{"Hale State University has paid for guards. The chancellor, Ruth Ald, called Odum a fraud.", "hale"},
		{"Hale State University has paid for guards. A vice chancellor told lawmakers that Odum was a thief.", "hale"},
		// By where they speak; by whom they argue for.
		{"Odum spoke. “Ray Cullen is a thief,” his spokesman at the Lake Agency, Clay Dorn, told us.", "agency"},
		{"Naomi Feld argued the other side for the Rifle Owners League. “Odum is a thief,” Feld said.", "league"},
		{"Naomi Feld appeared in court for the ROL. Feld called Odum a thief.", "league"},
		{"Naomi Feld cooked for the ROL. Feld called Odum a thief.", "Naomi Feld"},
		// By who heads it at the head of the article.
		{"The head of the Rifle Owners League hit back on Monday at calls for new laws. “Odum is a thief,” Warren Lass told a crowd.", "league"},
		{"The chairwoman of the Clean Water Front resigned on Monday over a flat.\n\nAnn Ellis called Odum a fraud.", "front"},
		{"The chairwoman of the Clean Water Front resigned on Monday over a flat.\n\nA farmer, Priya San, called Odum a fraud.", "Priya San"},
		{"The chairwoman of the Clean Water Front, Edna Coe, resigned on Monday.\n\nPriya San called Odum a fraud.", "Priya San"},
		{"Warren Lass leads the ROL. Lass's spokeswoman, Gina March, called Odum a thief.", "league"},
		// Who is of another kind of body, or of the one that the text speaks of there.
		{"The Dawn Brigade left the town. Police spokeswoman Lori Banks called Odum a thief.", "Lori Banks"},
		{"The Dawn Brigade left the town. Campus Police Chief Marcus Toll called Odum a thief.", "Marcus Toll"},
		{"The Dawn Brigade left the town. Army spokesman Marcus Toll called Odum a thief.", "Marcus Toll"},
		{"Odum has named the Dawn Brigade, a group that robs banks. The Rifle Owners League, which sued him, laughed. “Odum is a thief,” said Naomi Feld, the group's director.", "league"},
		{"Odum wants to be mayor and has sent 40 letters. A campaign spokesman, Todd Weir, called Ray Cullen a thief.", "odum"},
	} {
		got := r.read(c.text)
		if len(got) == 0 || got[len(got)-1].Holder.String() != c.want {
			t.Errorf("%s\n got %v\nwant %s", c.text, got, c.want)
		}
	}
}
