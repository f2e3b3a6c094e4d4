package table

import (
	"sync"

	"github.com/apache/arrow/go/v17/parquet/compress"
	"github.com/klauspost/compress/zstd"
)

// useSharedZstd has Arrow compress pages with one zstd encoder for all files,
// at its fastest level. Arrow's own codec builds an encoder for every page,
// whose tables take a megabyte for each processor. Whatever makes Arrow look a
// codec up calls this first, since Arrow keeps them in an unguarded map.
var useSharedZstd = sync.OnceFunc(func() {
	arrows, err := compress.GetCodec(compress.Codecs.Zstd)
	if err != nil {
		panic(err) // the module has the codec
	}
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest),
		zstd.WithWindowSize(1<<20), zstd.WithZeroFrames(true), zstd.WithEncoderCRC(false))
	if err != nil {
		panic(err) // options that are constant cannot fail
	}
	compress.RegisterCodec(compress.Codecs.Zstd, sharedZstd{arrows, encoder})
})

// sharedZstd is Arrow's codec but for the compression of pages. EncodeAll keeps
// nothing between calls, which may overlap.
type sharedZstd struct {
	compress.Codec
	encoder *zstd.Encoder
}

func (c sharedZstd) EncodeLevel(dst, src []byte, _ int) []byte {
	return c.encoder.EncodeAll(src, dst[:0])
}
