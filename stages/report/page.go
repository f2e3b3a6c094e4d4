package report

import (
	"crypto/sha256"
	"embed"
	"encoding/base64"
	"fmt"
	"html"
	"io"
	"strings"
)

//go:embed web/page.html web/style.css web/*.js
var web embed.FS

// scripts in the order in which they are run, as one.
var scripts = []string{"dom", "data", "state", "marks", "overview", "frames", "periods", "who", "entities", "keys", "versus",
	"dispersion", "concordance", "main"}

// Write writes the page.
func Write(w io.Writer, in Input) error {
	b, err := build(in)
	if err != nil {
		return err
	}
	p := b.page()
	data, err := p.json()
	if err != nil {
		return err
	}
	return assemble(w, p, data)
}

func asset(name string) (string, error) {
	data, err := web.ReadFile("web/" + name)
	return string(data), err
}

// assemble writes the page. The policy lets run and style only what is
// named here by its hash, and lets nothing be fetched.
func assemble(w io.Writer, p *page, data string) error {
	style, err := asset("style.css")
	if err != nil {
		return err
	}
	var script strings.Builder
	script.WriteString("(() => {\n\"use strict\";\n")
	for _, name := range scripts {
		text, err := asset(name + ".js")
		if err != nil {
			return err
		}
		script.WriteString(text)
	}
	script.WriteString("})();\n")
	frame, err := asset("page.html")
	if err != nil {
		return err
	}
	policy := fmt.Sprintf("default-src 'none'; script-src '%s'; style-src '%s'; img-src data:; base-uri 'none'; form-action 'none'",
		hashOf(script.String()), hashOf(style))
	_, err = strings.NewReplacer(
		"{{policy}}", policy,
		"{{title}}", html.EscapeString(p.title()),
		"{{style}}", style,
		"{{version}}", html.EscapeString(p.Version),
		"{{data}}", data,
		"{{script}}", script.String(),
	).WriteString(w, frame)
	return err
}

func hashOf(text string) string {
	sum := sha256.Sum256([]byte(text))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}

// title says what is compared.
func (p *page) title() string {
	if len(p.Sources.Name) == 1 && p.Sources.More[0] == 0 {
		return "Who is called what: " + short(p.Sources.Name[0])
	}
	return fmt.Sprintf("Who is called what: %d sources compared", p.Totals.Sources)
}
