package table

import (
	"sync"

	"github.com/apache/arrow/go/v17/parquet/compress"
	"github.com/klauspost/compress/zstd"
)

// encoder is the zstd encoder of all files, at its fastest level. Its EncodeAll
// keeps nothing between calls, which may overlap.
var encoder = sync.OnceValue(func() *zstd.Encoder {
	encoder, err := zstd.NewWriter(nil, zstd.WithEncoderLevel(zstd.SpeedFastest),
		zstd.WithWindowSize(1<<20), zstd.WithZeroFrames(true), zstd.WithEncoderCRC(false))
	if err != nil {
		panic(err) // options that are constant cannot fail
	}
	return encoder
})

// appendCompressed appends a page as it stands in the file.
func appendCompressed(dst, page []byte) []byte { return encoder().EncodeAll(page, dst) }

// useSharedZstd has Arrow use the encoder for the dictionaries that it compresses.
// Arrow's own codec builds an encoder for every page, whose tables take a megabyte
// for each processor. Whatever makes Arrow look a codec up calls this first, since
// Arrow keeps them in an unguarded map.
var useSharedZstd = sync.OnceFunc(func() {
	arrows, err := compress.GetCodec(compress.Codecs.Zstd)
	if err != nil {
		panic(err) // the module has the codec
	}
	compress.RegisterCodec(compress.Codecs.Zstd, sharedZstd{arrows})
})

// sharedZstd is Arrow's codec but for the compression of pages.
type sharedZstd struct{ compress.Codec }

func (sharedZstd) EncodeLevel(dst, src []byte, _ int) []byte { return appendCompressed(dst[:0], src) }
