package characterise

import "epithet/stages/article"

// crowd is whom the article mentions, in the order of their first mentions.
type crowd struct {
	numbers map[string]int32 // by id, in all
	all     []member
	listed  []int32 // those of all whom the lexicon lists
	of      []int32 // by mention, whose it is in all
	next    []int32 // by mention, the next one of the same, -1 for none
}

// member is somebody or something mentioned.
type member struct {
	first, last int32 // mentions
	count       int   // of them
	gender      int   // positive of a woman, negative of a man
}

func (c *crowd) clear() {
	clear(c.numbers)
	c.all, c.listed, c.of, c.next = c.all[:0], c.listed[:0], c.of[:0], c.next[:0]
}

// add takes in the next mention.
func (c *crowd) add(m *article.Mention) *member {
	i := int32(len(c.of))
	k, known := c.numbers[m.EntityID]
	if !known {
		k = int32(len(c.all))
		c.numbers[m.EntityID] = k
		c.all = append(c.all, member{first: i, last: i})
		if m.Method == article.Catalogue {
			c.listed = append(c.listed, k)
		}
	}
	x := &c.all[k]
	x.count++
	if known {
		c.next[x.last] = i
		x.last = i
	}
	c.of = append(c.of, k)
	c.next = append(c.next, -1)
	return x
}

// find is what is known of the one with that id; first is -1 of nobody.
func (c *crowd) find(id string) member {
	if k, ok := c.numbers[id]; ok {
		return c.all[k]
	}
	return member{first: -1, last: -1}
}

// whose is what is known of the one that mention i is of.
func (c *crowd) whose(i int) *member { return &c.all[c.of[i]] }
