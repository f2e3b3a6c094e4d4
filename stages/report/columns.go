package report

// page is the JSON in the page: columns, and numbers in place of names. An
// index of -1 stands for nobody or none, -2 for others without a row.
type page struct {
	Version    string      `json:"version"`
	Level      int         `json:"level"`
	Data       string      `json:"data"`
	Findings   findings    `json:"findings"`
	Voices     []string    `json:"voices"`
	Polarities []string    `json:"polarities"`
	Totals     totals      `json:"totals"`
	Sources    sourceCols  `json:"sources"`
	Frames     frameCols   `json:"frames"`
	Rates      rateCols    `json:"rates"`
	Terms      []string    `json:"terms"`
	Names      nameCols    `json:"names"`
	Entities   entityCols  `json:"entities"`
	Periods    periodCols  `json:"periods"`
	By         string      `json:"by"`    // the column whose values are compared
	Sides      sideCols    `json:"sides"` // none where the sources are compared
	Keys       keyCols     `json:"keys"`
	Versus     versusCols  `json:"versus"`
	Words      []string    `json:"words"` // that passages are kept of
	Who        whoCols     `json:"who"`
	Parts      int         `json:"parts"`
	Shown      [2]int      `json:"shown"` // sources in a chart at first, and at most
	Bins       binCols     `json:"bins"`
	Strips     bool        `json:"strips"`
	Docs       docCols     `json:"docs"`
	Texts      []string    `json:"texts"`
	Passages   passageCols `json:"passages"`
	Folded     foldedCols  `json:"folded"` // the passages' places in who, where rows are added up there
}

type findings struct {
	Frames     string `json:"frames"`
	Periods    string `json:"periods"`
	Voices     string `json:"voices"`
	Entities   string `json:"entities"`
	Keys       string `json:"keys"`
	Versus     string `json:"versus"`
	Dispersion string `json:"dispersion"`
}

type totals struct {
	Articles     int64 `json:"articles"`
	Words        int64 `json:"words"`
	Sources      int   `json:"sources"`
	Terms        int64 `json:"terms"`    // occurrences of frames' terms
	Mentions     int64 `json:"mentions"` // of entities
	Kept         int   `json:"kept"`     // passages with a term in the page
	KeptMentions int   `json:"keptMentions"`
	Folded       bool  `json:"folded"` // small holders and targets are added up
	Sentences    bool  `json:"sentences"`
	Quotes       bool  `json:"quotes"`
	Listed       int   `json:"listed"`     // different entities of the lexicon
	Discovered   int   `json:"discovered"` // and others
}

type sourceCols struct {
	Name      []string `json:"name"`
	More      []int    `json:"more"`
	Articles  []int64  `json:"articles"`
	Words     []int64  `json:"words"`
	First     []string `json:"first"`
	Last      []string `json:"last"`
	Furniture []figure `json:"furniture"` // share of bytes
	Mentions  []int64  `json:"mentions"`
	Quotes    []int64  `json:"quotes"`
	Terms     []int64  `json:"terms"`
	Light     []string `json:"light"`
	Fill      []string `json:"fill"`
	Dark      []string `json:"dark"`
	Shape     []string `json:"shape"`
}

type frameCols struct {
	ID    []string `json:"id"`
	Label []string `json:"label"`
}

type rateCols struct {
	Source     []int32  `json:"source"`
	Frame      []int32  `json:"frame"`
	N          []int64  `json:"n"`
	Articles   []int64  `json:"articles"`
	Per1000    []figure `json:"per1000"`
	Low        []figure `json:"low"`
	High       []figure `json:"high"`
	ByArticles []int    `json:"byArticles"`
}

type nameCols struct {
	Key  []string `json:"key"`
	Text []string `json:"text"`
}

type entityCols struct {
	Name       []int32   `json:"name"`
	Kind       []string  `json:"kind"`
	Discovered []int     `json:"discovered"`
	N          [][]int64 `json:"n"` // by entity, then by source
}

// periodCols are the periods, the sources' articles in them, and the counts
// above 0, of the sources that charts show.
type periodCols struct {
	Name     []string    `json:"name"`
	Left     int         `json:"left"` // earlier periods that are left out
	Articles articleCols `json:"articles"`
	Source   []int32     `json:"source"`
	Frame    []int32     `json:"frame"`
	Period   []int32     `json:"period"`
	N        []int64     `json:"n"`
	Per1000  []figure    `json:"per1000"`
}

type articleCols struct {
	Source []int32 `json:"source"`
	Period []int32 `json:"period"`
	N      []int64 `json:"n"`
}

type sideCols struct {
	Name  []string `json:"name"`
	Light []string `json:"light"`
	Fill  []string `json:"fill"`
	Dark  []string `json:"dark"`
	Shape []string `json:"shape"`
}

type versusCols struct {
	A         int32    `json:"a"` // sides, -1 where no two are compared
	B         int32    `json:"b"`
	Term      []string `json:"term"`
	POS       []string `json:"pos"`
	N         []int64  `json:"n"` // in A
	M         []int64  `json:"m"` // in B
	Per1000   []figure `json:"per1000"`
	Elsewhere []figure `json:"elsewhere"`
	LogOdds   []figure `json:"logOdds"`
	Low       []figure `json:"low"`
	High      []figure `json:"high"`
	Z         []figure `json:"z"`
	Found     []int    `json:"found"`
}

type keyCols struct {
	Side      []int32  `json:"side"`
	Against   []string `json:"against"`
	Term      []string `json:"term"`
	POS       []string `json:"pos"`
	N         []int64  `json:"n"`
	Per1000   []figure `json:"per1000"`
	Elsewhere []figure `json:"elsewhere"`
	LogOdds   []figure `json:"logOdds"`
	Low       []figure `json:"low"`
	High      []figure `json:"high"`
	Z         []figure `json:"z"`
	Q         []figure `json:"q"`
	Found     []int    `json:"found"`
}

type whoCols struct {
	Source   []int32 `json:"source"`
	Frame    []int32 `json:"frame"`
	Term     []int32 `json:"term"`
	Voice    []int32 `json:"voice"`
	Polarity []int32 `json:"polarity"`
	Target   []int32 `json:"target"`
	Holder   []int32 `json:"holder"`
	N        []int64 `json:"n"`
}

type binCols struct {
	Source []int32 `json:"source"`
	Frame  []int32 `json:"frame"`
	Part   []int32 `json:"part"`
	N      []int64 `json:"n"`
}

type docCols struct {
	ID     []string `json:"id"`
	Side   []int32  `json:"side"`
	Source []int32  `json:"source"`
	Title  []string `json:"title"`
	Path   []string `json:"path"`
	Date   []string `json:"date"`
	Words  []int64  `json:"words"`
}

type foldedCols struct {
	Term     []int32 `json:"term"`
	Polarity []int32 `json:"polarity"`
	Target   []int32 `json:"target"`
	Holder   []int32 `json:"holder"`
}

type passageCols struct {
	Doc       []int32 `json:"doc"`
	Text      []int32 `json:"text"`
	At        []int32 `json:"at"`
	Len       []int32 `json:"len"`
	Start     []int64 `json:"start"`
	End       []int64 `json:"end"`
	Word      []int64 `json:"word"`
	Frame     []int32 `json:"frame"`
	Term      []int32 `json:"term"`
	Voice     []int32 `json:"voice"`
	Polarity  []int32 `json:"polarity"`
	Target    []int32 `json:"target"`
	Holder    []int32 `json:"holder"`
	Entity    []int32 `json:"entity"`
	Key       []int32 `json:"key"` // of a word, -1 in other passages
	Contested []int   `json:"contested"`
	Sure      []int32 `json:"sure"` // that the target is right, in per cent; 0 where unknown
}
