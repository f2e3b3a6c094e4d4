package pipeline

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"hash/fnv"
	"io"
	"iter"
	"os"
	"sync"

	"epithet/pipeline/study"
)

// shard is a run of articles that are worked on and kept together.
type shard struct {
	number int
	items  []study.Item
}

// Shards end where the articles say so, not after a fixed number: after an
// article in about 64, chosen by its name, once a shard has leastShard bytes, or
// when it has twice as many. So articles that are added or taken away change the
// shards about them and leave the others as they were.
const (
	leastShard = 4 << 20
	endsOneIn  = 64
)

// shards cuts a corpus into shards of least bytes or more. At least one shard
// comes, if an empty one, or an error at last.
func shards(items iter.Seq2[study.Item, error], least int) iter.Seq2[shard, error] {
	return func(yield func(shard, error) bool) {
		var s shard
		size := 0
		for item, err := range items {
			if err != nil {
				yield(shard{}, fmt.Errorf("the corpus cannot be read: %w", err))
				return
			}
			s.items = append(s.items, item)
			size += len(item.Article.Text)
			if size < least || size < 2*least && !endsShard(item) {
				continue
			}
			if !yield(s, nil) {
				return
			}
			s, size = shard{number: s.number + 1}, 0
		}
		if len(s.items) > 0 || s.number == 0 {
			yield(s, nil)
		}
	}
}

func endsShard(item study.Item) bool {
	h := fnv.New32a()
	io.WriteString(h, item.Article.ID)
	return h.Sum32()%endsOneIn == 0
}

// keyLength is the number of hexadecimal digits of a key.
const keyLength = 32

// key names what a shard's results follow from: the program, the lexicon, what
// is counted, and all that is known of each article.
func (s shard) key(program, lexicon, counting string) string {
	h := sha256.New()
	fields(h, program, lexicon, counting)
	for _, item := range s.items {
		if r := item.Reject; r != nil {
			fields(h, "reject", r.Path, r.Source, r.Stage, r.Reason)
			continue
		}
		a := &item.Article
		fields(h, "article", a.ID, a.Path, a.Source, a.Title, a.Author, a.Language, a.Note,
			a.Published.Format("2006-01-02"), item.SHA256, fmt.Sprintf("%q", a.Groups))
	}
	return hex.EncodeToString(h.Sum(nil))[:keyLength]
}

// fields hashes texts so that no two lists of them give the same bytes.
func fields(h hash.Hash, all ...string) {
	var n [8]byte
	for _, s := range all {
		binary.LittleEndian.PutUint64(n[:], uint64(len(s)))
		h.Write(n[:])
		io.WriteString(h, s)
	}
}

// program identifies the running program by its file's hash, so that nothing
// that another build has made is taken for this one's. It is empty where the
// file cannot be read: then nothing is kept between runs.
var program = sync.OnceValue(func() string {
	name, err := os.Executable()
	if err != nil {
		return ""
	}
	f, err := os.Open(name)
	if err != nil {
		return ""
	}
	defer f.Close()
	h := sha256.New()
	if _, err := io.Copy(h, f); err != nil {
		return ""
	}
	return hex.EncodeToString(h.Sum(nil))
})
