//go:build !amd64

package main

func axpy(a float32, x, y []float32) { axpyPlain(a, x, y) }

func dot(x, y []float32) float32 { return dotPlain(x, y) }
