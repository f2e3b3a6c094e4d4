//go:build ignore

// Command gen writes model.bin.
package main

import (
	"log"
	"os"

	"epithet/stages/annotate/internal/compile"
)

func main() {
	weights, err := compile.Load()
	if err != nil {
		log.Fatal(err)
	}
	model, err := compile.Model(weights)
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("model.bin", model, 0o644); err != nil {
		log.Fatal(err)
	}
}
