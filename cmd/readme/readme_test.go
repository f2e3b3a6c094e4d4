package main

import (
	"os"
	"testing"
)

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
