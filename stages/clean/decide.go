package clean

// state is where on the page a block stands.
type state uint8

const (
	head state = iota // before the text
	body
	tail // after the text, or a long interruption of it
)

// The costs of the path through a page: to begin the text after its head, to
// leave the text, to take it up again.
const (
	costBegin  = 1
	costLeave  = 4
	costResume = 9
	never      = 1 << 28
	maxFixed   = 2 // of a block that is furniture in every state
)

// settle gives every block the state on the cheapest path. A block's weight is
// paid in the states that contradict it.
func settle(blocks []block) {
	if len(blocks) == 0 {
		return
	}
	from := make([][3]state, len(blocks))
	cost := [3]int{0, 0, never}
	for i := range blocks {
		w := blocks[i].weight
		if blocks[i].fixed {
			w = min(w, maxFixed)
		}
		asText, asFurniture := max(w, 0), max(-w, 0)
		next := [3]int{cost[head], cost[body], cost[tail]}
		from[i] = [3]state{head, body, tail}
		if c := cost[head] + costBegin; i > 0 && c < next[body] {
			next[body], from[i][body] = c, head
		}
		if c := cost[tail] + costResume; c < next[body] {
			next[body], from[i][body] = c, tail
		}
		if c := cost[body] + costLeave; i > 0 && c < next[tail] {
			next[tail], from[i][tail] = c, body
		}
		cost = [3]int{next[head] + asFurniture, next[body] + asText, next[tail] + asFurniture}
	}
	s := body
	for _, t := range [...]state{tail, head} {
		if cost[t] < cost[s] {
			s = t
		}
	}
	read := false
	for i := len(blocks) - 1; i >= 0; i-- {
		blocks[i].state = s
		read = read || s == body && !blocks[i].fixed
		s = from[i][s]
	}
	for i := range blocks {
		if !read && !blocks[i].fixed {
			blocks[i].state = body // a post of a sentence is no furniture: there is no page about it
		}
	}
}
