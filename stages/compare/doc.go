// Package compare turns integer counts of sources into rates, intervals and
// tests.
package compare
