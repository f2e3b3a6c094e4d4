// Package characterise judges each occurrence of a frame's term: of whom it is
// said (target), by whom (holder), how it reaches the reader (voice), and
// whether the holder affirms it (polarity); and whether the text says that
// somebody else rejects it (contested).
package characterise
