package pipeline

// Period is a stretch of time over which rates are given.
type Period string

// The periods.
const (
	Year  Period = "year"
	Month Period = "month"
)
