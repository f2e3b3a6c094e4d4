package clean

import (
	"cmp"
	"slices"
	"strings"
)

// class is a set of the roles that a word or phrase plays on a page.
type class uint32

const (
	nav     class = 1 << iota // a button or a menu's entry
	pitch                     // an offer to the reader: newsletters, membership, apps
	hint                      // occurs in pitches and elsewhere
	strong                    // a pitch that needs no company
	you                       // addresses the reader, or speaks for the outlet
	date                      // months, days, times
	stamp                     // when a page was made or changed
	says                      // reporting verbs: the block is journalism
	photo                     // names a picture
	agency                    // who sells pictures
	skip                      // skip links
	advert                    // advertisement marks
	related                   // introduces promoted articles
	byline                    // who wrote, edited, translated
	legal                     // copyright, disclaimers, cookies
	imper                     // an order to the reader
	urge                      // an order that offers something
	caption                   // begins a caption
	credit                    // begins a photo credit
	copyist                   // provenance of a translated or syndicated text
)

// entry is a word or phrase in lower case with its classes.
type entry struct {
	text  string
	class class
	key   uint32 // the up to four bytes of its first word, folded
	known uint8  // bytes at its beginning that a text with the key has
}

func newEntry(text string, class class) entry {
	e := entry{text: text, class: class, key: firstWord(text)}
	for e.known < 4 && int(e.known) < len(text) && wordByte[text[e.known]] && text[e.known] < 0x80 {
		e.known++
	}
	return e
}

// anywhere is what is looked for at every word of a block.
var anywhere = index([]group{
	{nav, `share|tweet|facebook|twitter|linkedin|whatsapp|telegram|pinterest|reddit|flipboard|messenger|instagram|
		youtube|tumblr|pocket|email|e-mail|print|copy|link|url|rss|comment|comments|save|bookmark|menu|search|home|
		login|subscribe|close|toggle|newsletters|podcasts|podcast|videos|login|register|sitemap|faq|careers|
		advertise|contact|about us|sign in|sign up|log in|log out|sms|mastodon|bluesky|threads|gmail|snapchat|copied`},
	{pitch, `newsletter|newsletters|inbox|subscriber|subscribers|subscription|subscriptions|subscribe|
		paywall|unsubscribe|sign up|signing up|sign in|log in|become a member|
		free trial|email address|mailing list|follow us|our journalism|our reporting|sign-up|recaptcha`},
	{hint, `membership|premium|donate|donation|exclusive|for free|click|app|apps|cookies|cookie|unlimited|download|per month|
		register|alerts|our work|our team|our top|/ month|/month|a month|send an email|account|advertising`},
	{strong, `your inbox|free trial|privacy policy|terms of service|terms of use|terms and conditions|app store|google play|
		unlimited access|your email address|our newsletter|our newsletters|our free newsletter|daily newsletters|
		become a member|become member|cookie policy|use cookies|uses cookies|ad blocker|free articles|our newsroom|
		continue reading|support our journalism|download our app|click to get`},
	{strong | you, `cancel anytime|cancel any time|billed annually|billed monthly|already a member|already a subscriber|
		already have an account|manage newsletters|click here|invalid email|continue reading the main story`},
	{you, `you|your|our|us|we|we'll|we're|you'll`},
	{date, `january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|
		jun|jul|aug|sep|sept|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|
		thu|thur|thurs|fri|sat|sun|am|pm|a.m|p.m|gmt|utc|est|edt|et|pst|pdt|pt|bst|cet|cest|ist|ago|hours|hour|
		minutes|minute|mins|min|days|years|year|months|month|weeks|st|nd|rd|th`},
	{stamp, `updated|published|posted|modified|last|on|at|read|date|first|created|issued|edited`},
	{says, `said|says|told|added|argued|argues|according|wrote|writes|announced|reported`},
	{photo, `photo|photos|photograph|photographer|image|images|picture|pictured|file|caption|handout|screenshot|screengrab|credit|photo by|
		is seen|are seen|seen here|(left)|(right)|(center)|(centre)|(l)|(r)|(c)`},
	{agency, `getty|getty images|afp|ap|reuters|epa|alamy|shutterstock|istock|istockphoto|nurphoto|pool|associated press|ap photo|upi|
		picture alliance|dpa|anadolu|zuma|sipa|tass|xinhua|imago|pixabay|unsplash|freepik|flickr|wikimedia|bloomberg|
		lightrocket|shutterstock.com|creative commons|keystone|press association|avalon|wireimage|redux|magnum|corbis`},
	{legal, `all rights reserved|may not be published, broadcast|contributed to this report|contributed to this article|contributed to this story|
		contributed to this piece|contributed to this post|contributed to this column|contributed to the report|contributed reporting|views expressed|opinions expressed|
		reprint permission|republished with permission|reprinted with permission|for licensing opportunities|
		do not necessarily reflect|do not necessarily represent|not necessarily reflect`},
	{copyist, `translation of an article|translation of the article|translation of this article|translated from|
		machine translation|machine translated|automatically translated|english translation of|my translation of|
		republished from|reposted from|cross-posted from|article was originally|story was originally`},
})

// leading is what is looked for at the beginning of a block, after a bullet,
// a number or an opening bracket.
var leading = index([]group{
	{skip, `skip to|skip next|skip ad|skip advertisement|skip past|skip navigation|skip links|jump to content|
		jump to navigation|back to main|back to top|return to top|accessibility links|toggle navigation|toggle caption|
		enlarge this image|hide caption|show caption|open menu|close menu|open search|view comments|show comments|hide comments|
		leave a comment|post a comment|join the conversation|view the discussion|comments are closed|be the first to comment|
		please enable javascript|loading|slideshow (|view gallery|just watched|replay more|now playing|
		share this|share on|share via|share the|share article|share with|print this|read or share this|original article on|email this|tweet this|save this|
		copy link|link copied|listen to this|listen now|gift this|gift article|report this|report an error|more sharing|
		show more sharing|close extra|current time|video player|media playback|add as a preferred|follow on google|
		set as preferred|table of contents|reading time|read time|image copyright|
		this article is more than|this story is more than|hear more`},
	{advert, `advertisement|advertisements|advertising|sponsored content|sponsored by|sponsored|paid content|promoted|
		story continues|story continued|article continues|continue reading|continues below|ad feedback|scroll to continue|
		scroll down|remaining time|taboola|paid post|partner content|outbrain`},
	{related, `related:|related articles|related article|related stories|related story|related coverage|related content|
		related topics|related news|related posts|related links|related video|related videos|related tags|related reading|
		see also|see more|also see|also read|also on|also in|also watch|read more|read also|read next|read:|read this|more:|more from|more on|more about|
		more news|more in|more stories|more coverage|more like this|most read|most popular|most viewed|most watched|most shared|
		trending|recommended|recommended for you|you may also|you might also|you may like|don't miss|top stories|top story|
		latest stories|latest news|latest videos|editor's picks|editors' picks|editor's choice|what to read next|up next|next article|previous article|
		next story|previous story|next post|previous post|popular now|popular stories|popular on|in other news|full coverage|further reading|watch:|
		watch now|now watch:|watch more|watch the|watch live|watch below|video:|videos:|photos:|gallery:|in pictures|listen:|podcast:|must read|must watch|must reads|
		click for more|click to read|keep reading|explore more|dig deeper|stories you|around the web|from around the web|
		from the web|from our partners|from the archive|tags:|topics:|filed under|tagged|file under|what others are reading|
		people are also reading|hot topics|breaking news|sponsored stories|promoted stories|around the network|more for you|big story`},
	{byline, `by|written by|reported by|reporting by|edited by|editing by|compiled by|story by|text by|words by|
		translated by|translation by|authored by|author:|authors:|from our correspondent|additional reporting|
		with reporting|writing by|produced by|contributing:|contributors:|contact the author|contact the writer|
		about the author|about the writer|view author|view all posts|more posts by|staff writer|special to|special for|
		a version of this article|a version of this story|this article was originally|this story was originally|
		this post was originally|this column was originally|this article originally|this story originally|this piece originally|this article first|this article was first|this story was first|this post was first|this essay|
		adapted from|excerpted from|originally published|originally appeared|
		this story first|this piece first|the article was originally|send letters|letters to the editor|write to|got a tip|have a tip|with assistance|with wire|got a question|
		contributing to this|with files from|with contributions|with agencies|with ap|with reuters|source link|original source|subediting by|
		this is a rush transcript|opinions expressed|the opinions expressed|the views expressed|views expressed|all rights`},
	{legal, `copyright|©|(c)|all rights reserved`},
	{stamp, `updated|last updated|last modified|published|posted|first published|date published|publish date|
		publication date|date:|modified|created|issued on|originally published|posted on|updated on|published on`},
	{imper, `join|subscribe|sign|get|become|start|try|support|donate|follow|download|register|enter|click|check|
		stay|receive|want|already|enjoy|create|help|like|make|unlock|access|read|buy|shop|order|catch|tune|visit|please|
		choose|select|manage|don't|discover|log|become|give|contribute|add|set|continue|listen|watch|looking|like what|
		thank|thanks|enjoying|love|need|explore|if you|we need|our|you have|you've|connect|submit|tell|let|delivered|sent|learn more|find out more`},
	{urge, `join|subscribe|sign|get|become|donate|download|register|unlock|discover|receive|don't miss|stay`},
	{caption, `this photo|this image|this picture|this photograph|this file|this screenshot|this undated|this handout|
		this combination|this video image|this frame|in this photo|in this image|in this picture|in this photograph|
		in this file|in this undated|in this handout|in this screenshot|in this combination|in this courtroom|in this still|
		in this jan|in this feb|in this mar|in this apr|in this may|in this june|in this jun|in this july|in this jul|in this aug|in this sep|
		in this oct|in this nov|in this dec|file photo|file image|file picture|file -|file –|file —|file:|a file photo|
		an undated photo|an undated image|undated photo|undated handout|handout photo|handout image|a handout|
		a general view|general view|pictured:|pictured above|pictured here|photo shows|image shows|picture shows|
		the photo shows|the image shows|photos show|above:|below:|illustrative photo|illustrative image|illustration:|
		illustrative:|a combination picture|combination picture|combination photo|a combination of|an aerial view|aerial view|a screengrab|a screenshot|
		a still from|an image from|a photo of|a photo from|a picture of|an image of|a photograph of|a view of|screenshot of|satellite image`},
	{credit, `image:|photo:|photos:|picture:|pictures:|photograph:|photographs:|credit:|credits:|source:|image credit|photo credit|picture credit|
		photo by|photos by|image by|images by|picture by|photograph by|photographs by|photo courtesy|image courtesy|courtesy of|courtesy:|
		photo via|image via|photo from|image source|photo source|picture source|image copyright|illustration by|illustration:|
		graphic by|graphic:|video:|video by|getty|ap photo|afp photo|reuters photo|foto:|bild:|©|handout|via getty`},
})

type group struct {
	class class
	words string // separated by |
}

// index makes phrases of the groups. A phrase named in several groups has the
// classes of all of them.
func index(groups []group) *phrases {
	classes := map[string]class{}
	for _, g := range groups {
		for text := range strings.SplitSeq(g.words, "|") {
			classes[strings.TrimSpace(text)] |= g.class
		}
	}
	p := new(phrases)
	for text, class := range classes {
		p.entries = append(p.entries, newEntry(text, class))
	}
	slices.SortFunc(p.entries, func(a, b entry) int { return cmp.Compare(a.key, b.key) })
	for i, e := range p.entries {
		bit := spread(e.key)
		p.sieve[bit/64] |= 1 << (bit % 64)
		if s := p.slot(e.key); s.end == 0 {
			*s = run{e.key, uint16(i), uint16(i + 1)}
		} else {
			s.end++
		}
	}
	return p
}

// phrases are entries by their keys, which tell most words of a page from them.
type phrases struct {
	sieve   [256]uint64  // bits of the keys
	slots   [1 << 10]run // hash table
	entries []entry
}

// run is the entries with a key.
type run struct {
	key        uint32
	first, end uint16
}

// spread is the bit of a key, of the 14 that number those of a sieve.
func spread(key uint32) uint32 { return key * 0x9E3779B9 >> 18 }

// slot is the one with the key, or where it would be.
func (p *phrases) slot(key uint32) *run {
	for at := spread(key); ; at++ {
		if s := &p.slots[at%uint32(len(p.slots))]; s.key == key || s.end == 0 {
			return s
		}
	}
}

// at is the union of the classes of the entries that s, whose key is given,
// begins with, and the length of the longest of them in s.
func (p *phrases) at(s string, key uint32) (c class, length int) {
	bit := spread(key)
	if p.sieve[bit/64]>>(bit%64)&1 == 0 {
		return 0, 0
	}
	run := p.slot(key)
	for i := run.first; i < run.end; i++ {
		e := &p.entries[i]
		n := int(e.known)
		if n < len(e.text) {
			rest := prefixFold(s[n:], e.text[n:])
			if rest == 0 {
				continue
			}
			n += rest
		}
		if !insideWord(s, n) {
			c |= e.class
			length = max(length, n)
		}
	}
	return c, length
}

// firstWord is the key of s.
func firstWord(s string) uint32 {
	n := 0
	for n < min(len(s), 4) && wordByte[s[n]] {
		n++
	}
	return fold4(s) & keyMask(n)
}

// keyMask is the bits of a key that n bytes of a word have, at most four.
func keyMask(n int) uint32 { return uint32(1<<(8*n) - 1) }

// fold4 packs the first four bytes of s with the bit set that tells small
// letters from capitals.
func fold4(s string) uint32 {
	if len(s) >= 4 {
		return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24 | 0x20202020
	}
	var k uint32
	for i := range len(s) {
		k |= uint32(s[i]|0x20) << (8 * i)
	}
	return k
}

// insideWord reports whether s goes on with the word that its first n bytes end.
func insideWord(s string, n int) bool {
	return n < len(s) && wordByte[s[n]] && wordByte[s[n-1]] && s[n-1] < 0x80
}

// prefixFold is the length in s of a prefix that equals low, which is in lower
// case, or 0. A space matches any one white byte or a no-break space, an
// apostrophe also the curly one.
func prefixFold(s, low string) int {
	i := 0
	for j := 0; j < len(low); j++ {
		if i >= len(s) {
			return 0
		}
		c, d := s[i], low[j]
		if 'A' <= c && c <= 'Z' {
			c |= 0x20
		}
		switch {
		case c == d:
			i++
		case d == ' ' && (c == '\t' || c == '\n'):
			i++
		case d == ' ' && strings.HasPrefix(s[i:], "\u00a0"):
			i += 2
		case d == '\'' && strings.HasPrefix(s[i:], "\u2019"):
			i += 3
		default:
			return 0
		}
	}
	return i
}

// wordByte says which bytes belong to words: letters, digits, and every byte
// beyond ASCII but 0xE2, with which the typographic marks begin.
var wordByte = func() (t [256]bool) {
	for c := range t {
		t[c] = 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c >= 0x80 && c != 0xE2
	}
	return t
}()
