package chart

import (
	"strings"
	"testing"
)

// TestNoPanelCollapses: with many sources no panel's greatest rate lies within
// a point of zero, however much more frequent another frame is.
func TestNoPanelCollapses(t *testing.T) {
	d := frames(40, 14, 3)
	for s := range d.Rates[0] {
		r := &d.Rates[0][s]
		r.Per1000, r.Low, r.High = 40*r.Per1000+20, 10, 80*r.Per1000+30
	}
	f := DrawFrames(d)
	checkFigure(t, f)
	if !strings.Contains(texts(f), "Each panel has an axis of its own.") {
		t.Errorf("the panels share an axis:\n%s", texts(f))
	}
	if strings.Contains(texts(DrawFrames(frames(5, 6, 3))), "of its own") {
		t.Error("frames alike in frequency have axes of their own")
	}
}

// TestAxisGrowsForFewSources: with one or two sources nothing is beyond the
// axis that room can be made for.
func TestAxisGrowsForFewSources(t *testing.T) {
	for _, n := range []int{1, 2, 3} {
		d := frames(n, 8, 3)
		for f := range d.Rates {
			for s := range d.Rates[f] {
				d.Rates[f][s] = Rate{Count: 3, Per1000: 0.5, Low: 0.1, High: 2, Interval: ArticleInterval}
			}
		}
		d.Rates[0][0] = Rate{Count: 30, Per1000: 5, Low: 1, High: 20, Interval: ArticleInterval}
		if got := strings.Contains(texts(DrawFrames(d)), "beyond the axis"); got != (n > fewSources) {
			t.Errorf("%d sources: beyond the axis: %t", n, got)
		}
	}
}

// TestFindingsSpeakOfShownSources: a source that is not drawn is not spoken of.
func TestFindingsSpeakOfShownSources(t *testing.T) {
	d := frames(60, 5, 3)
	d.Sources[7] = Source{Name: "Hidden Herald", Articles: 1, Words: 1}
	for f := range d.Rates {
		d.Rates[f][7] = Rate{Count: 1, Per1000: 1000, Low: 900, High: 1000, Interval: WilsonInterval}
	}
	if !strings.Contains(FramesFinding(d), "Hidden Herald") {
		t.Fatal("the source has not the highest rate")
	}
	if s := texts(DrawFrames(d)); strings.Contains(s, "Hidden Herald") || !strings.Contains(s, "In the 40 sources shown: ") {
		t.Error(s)
	}
	for name, f := range drawAll(60, 5, 3) {
		if !strings.Contains(texts(f), "In the 40 sources shown: ") {
			t.Errorf("%s does not say what its finding is about", name)
		}
	}
}
