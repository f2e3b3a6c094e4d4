package main

import (
	"os"
	"path/filepath"
	"testing"
)

func TestSpeedWithoutResults(t *testing.T) {
	text, err := speed(filepath.Join(t.TempDir(), "results.json"))
	if err != nil || text != "No results yet." {
		t.Errorf("%q, %v", text, err)
	}
	broken := filepath.Join(t.TempDir(), "results.json")
	if err := os.WriteFile(broken, []byte("{"), 0o666); err != nil {
		t.Fatal(err)
	}
	if _, err := speed(broken); err == nil {
		t.Error("broken results pass")
	}
}

func TestReadmeIsGenerated(t *testing.T) {
	data, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	all, err := sections("../..")
	if err != nil {
		t.Fatal(err)
	}
	want, err := generate(string(data), all)
	if err != nil {
		t.Fatal(err)
	}
	if want != string(data) {
		t.Error("README.md is stale: make readme")
	}
	if _, err := generate("no section", all); err == nil {
		t.Error("a README without sections passes")
	}
}
