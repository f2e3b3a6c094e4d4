#include "textflag.h"

// func addAVX2(dst, src *int16, n int)
TEXT ·addAVX2(SB), NOSPLIT, $0-24
	MOVQ dst+0(FP), DI
	MOVQ src+8(FP), SI
	MOVQ n+16(FP), CX

add:
	VMOVDQU (SI), Y0
	VPADDW  (DI), Y0, Y0
	VMOVDQU Y0, (DI)
	ADDQ    $32, SI
	ADDQ    $32, DI
	SUBQ    $16, CX
	JG      add
	VZEROUPPER
	RET

#define TAKE(off, a0, a1, a2, a3) \
	VPADDW (off)(BX), a0, a0;    \
	VPADDW (off+32)(BX), a1, a1; \
	VPADDW (off+64)(BX), a2, a2; \
	VPADDW (off+96)(BX), a3, a3

#define CLIP(off, a) \
	VPMAXSW Y15, a, a; \
	VPMINSW Y14, a, a; \
	VMOVDQU a, off(DI)

// func windowAVX2(dst *int16, rows *[]int16, vectors, size int, bias *int16)
TEXT ·windowAVX2(SB), NOSPLIT, $0-40
	MOVQ         dst+0(FP), DI
	MOVQ         rows+8(FP), SI
	MOVQ         vectors+16(FP), CX
	MOVQ         size+24(FP), R8
	MOVQ         bias+32(FP), AX
	VMOVDQU      0(AX), Y8
	VMOVDQU      32(AX), Y9
	VMOVDQU      64(AX), Y10
	VMOVDQU      96(AX), Y11
	VPXOR        Y15, Y15, Y15
	MOVL         $0x0FFF0FFF, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14

taker:
	VMOVDQA Y8, Y0
	VMOVDQA Y9, Y1
	VMOVDQA Y10, Y2
	VMOVDQA Y11, Y3
	MOVQ    SI, R9
	MOVQ    R8, R10

place:
	DECQ R10
	MOVQ R10, BX
	SHLQ $7, BX        // 128 bytes for each place
	ADDQ (R9), BX
	TAKE(0, Y0, Y1, Y2, Y3)
	ADDQ $24, R9       // the next row's header
	TESTQ R10, R10
	JNZ  place
	CLIP(0, Y0)
	CLIP(32, Y1)
	CLIP(64, Y2)
	CLIP(96, Y3)
	ADDQ $128, DI
	ADDQ $24, SI
	DECQ CX
	JNZ  taker
	VZEROUPPER
	RET

// The places of the weights of eight pairs, in the high half.
DATA places<>+0(SB)/8, $0
DATA places<>+8(SB)/8, $0x18000000000
DATA places<>+16(SB)/8, $0x30000000000
DATA places<>+24(SB)/8, $0x48000000000
DATA places<>+32(SB)/8, $0x60000000000
DATA places<>+40(SB)/8, $0x78000000000
DATA places<>+48(SB)/8, $0x90000000000
DATA places<>+56(SB)/8, $0xA8000000000
GLOBL places<>(SB), RODATA, $64

// func fillAVX512(list *pair, ends *int, x *int16, n, vectors int)
TEXT ·fillAVX512(SB), NOSPLIT, $0-40
	MOVQ         list+0(FP), DI
	MOVQ         ends+8(FP), DX
	MOVQ         x+16(FP), SI
	MOVQ         n+24(FP), R8
	MOVQ         vectors+32(FP), R9
	XORL         BX, BX              // pairs so far
	VMOVDQU64    places<>(SB), Z4
	MOVQ         $0xC0000000000, AX  // of eight pairs
	VPBROADCASTQ AX, Z3

sparse:
	VMOVDQA64 Z4, Z2
	MOVQ      R8, CX

eight:
	VPMOVZXDQ    (SI), Z0
	VPTESTMQ     Z0, Z0, K1
	VPORQ        Z2, Z0, Z0
	VPADDQ       Z3, Z2, Z2
	VPCOMPRESSQ.Z Z0, K1, Z1
	VMOVDQU64    Z1, (DI)(BX*8)
	KMOVW        K1, AX
	POPCNTL      AX, AX
	ADDQ         AX, BX
	ADDQ         $32, SI
	SUBQ         $16, CX
	JG           eight
	MOVQ         BX, (DX)
	ADDQ         $8, DX
	DECQ         R9
	JNZ          sparse
	VZEROUPPER
	RET

#define PAIR(off, a) \
	VPMADDWD (off)(AX), Y12, Y13; \
	VPADDD   Y13, a, a

#define PACK(off, a0, a1) \
	VPSRAD    X15, a0, a0;   \
	VPSRAD    X15, a1, a1;   \
	VPACKSSDW a1, a0, a0;    \
	VPERMQ    $0xD8, a0, a0; \
	VMOVDQU   a0, off(DI)

// func mulAVX2(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)
TEXT ·mulAVX2(SB), NOSPLIT, $0-72
	MOVQ         w+24(FP), BX
	MOVQ         size+32(FP), R8
	ADDQ         R8, R8
	MOVQ         blocks+40(FP), R9
	MOVQ         stride+56(FP), R10
	ADDQ         R10, R10
	MOVQ         shift+64(FP), CX
	VMOVQ        CX, X15
	MOVL         $1, AX
	SHLL         CX, AX
	SHRL         $1, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14
	MOVQ         dst+0(FP), R11

column:
	MOVQ list+8(FP), SI
	MOVQ SI, R12
	MOVQ ends+16(FP), DX
	MOVQ R11, DI
	MOVQ vectors+48(FP), R13

vector:
	MOVQ    (DX), CX           // the vector's last pair
	LEAQ    (R12)(CX*8), CX
	VMOVDQA Y14, Y0
	VMOVDQA Y14, Y1
	VMOVDQA Y14, Y2
	VMOVDQA Y14, Y3
	VMOVDQA Y14, Y4
	VMOVDQA Y14, Y5
	VMOVDQA Y14, Y6
	VMOVDQA Y14, Y7
	VMOVDQA Y14, Y8
	VMOVDQA Y14, Y9
	VMOVDQA Y14, Y10
	VMOVDQA Y14, Y11
	CMPQ    SI, CX
	JGE     pack

pair:
	VPBROADCASTD (SI), Y12
	MOVL         4(SI), AX
	ADDQ         BX, AX
	PAIR(0, Y0)
	PAIR(32, Y1)
	PAIR(64, Y2)
	PAIR(96, Y3)
	PAIR(128, Y4)
	PAIR(160, Y5)
	PAIR(192, Y6)
	PAIR(224, Y7)
	PAIR(256, Y8)
	PAIR(288, Y9)
	PAIR(320, Y10)
	PAIR(352, Y11)
	ADDQ         $8, SI
	CMPQ         SI, CX
	JLT          pair

pack:
	PACK(0, Y0, Y1)
	PACK(32, Y2, Y3)
	PACK(64, Y4, Y5)
	PACK(96, Y6, Y7)
	PACK(128, Y8, Y9)
	PACK(160, Y10, Y11)
	ADDQ R10, DI
	ADDQ $8, DX
	DECQ R13
	JNZ  vector

	ADDQ R8, BX
	ADDQ $192, R11
	DECQ R9
	JNZ  column
	VZEROUPPER
	RET

#define DOT(base, a0, a1, a2, a3, a4, a5) \
	VPDPWSSD 0 base, Z12, a0;   \
	VPDPWSSD 64 base, Z12, a1;  \
	VPDPWSSD 128 base, Z12, a2; \
	VPDPWSSD 192 base, Z12, a3; \
	VPDPWSSD 256 base, Z12, a4; \
	VPDPWSSD 320 base, Z12, a5

#define NARROW(off, a) \
	VPSRAD   X15, a, a; \
	VPMOVSDW a, off(DI)

// func mulAVX512(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)
//
// Two blocks of columns at a time keep the units busy. Where there is but one, or
// two do not fit into the first-level cache, two pairs at a time do.
TEXT ·mulAVX512(SB), NOSPLIT, $0-72
	MOVQ         w+24(FP), BX
	MOVQ         size+32(FP), R8
	ADDQ         R8, R8
	MOVQ         blocks+40(FP), R9
	MOVQ         stride+56(FP), R10
	ADDQ         R10, R10
	MOVQ         shift+64(FP), CX
	VMOVQ        CX, X15
	MOVL         $1, AX
	SHLL         CX, AX
	SHRL         $1, AX
	VPBROADCASTD AX, Z14
	MOVQ         dst+0(FP), R11

columns:
	MOVQ list+8(FP), SI
	MOVQ SI, R12
	MOVQ ends+16(FP), DX
	MOVQ R11, DI
	MOVQ vectors+48(FP), R13
	CMPQ R9, $2
	JLT  last
	CMPQ R8, $0x4000
	JGT  last

wide:
	MOVQ      (DX), CX           // the vector's last pair
	LEAQ      (R12)(CX*8), CX
	VMOVDQA32 Z14, Z0
	VMOVDQA32 Z14, Z1
	VMOVDQA32 Z14, Z2
	VMOVDQA32 Z14, Z3
	VMOVDQA32 Z14, Z4
	VMOVDQA32 Z14, Z5
	VMOVDQA32 Z14, Z6
	VMOVDQA32 Z14, Z7
	VMOVDQA32 Z14, Z8
	VMOVDQA32 Z14, Z9
	VMOVDQA32 Z14, Z10
	VMOVDQA32 Z14, Z11
	CMPQ      SI, CX
	JGE       narrow

onto:
	VPBROADCASTD (SI), Z12
	MOVL         4(SI), AX
	ADDQ         BX, AX
	DOT((AX), Z0, Z1, Z2, Z3, Z4, Z5)
	DOT((AX)(R8*1), Z6, Z7, Z8, Z9, Z10, Z11)
	ADDQ         $8, SI
	CMPQ         SI, CX
	JLT          onto

narrow:
	NARROW(0, Z0)
	NARROW(32, Z1)
	NARROW(64, Z2)
	NARROW(96, Z3)
	NARROW(128, Z4)
	NARROW(160, Z5)
	NARROW(192, Z6)
	NARROW(224, Z7)
	NARROW(256, Z8)
	NARROW(288, Z9)
	NARROW(320, Z10)
	NARROW(352, Z11)
	ADDQ R10, DI
	ADDQ $8, DX
	DECQ R13
	JNZ  wide

	LEAQ (BX)(R8*2), BX
	ADDQ $384, R11
	SUBQ $2, R9
	JNZ  columns
	VZEROUPPER
	RET

last:
	MOVQ      (DX), CX
	LEAQ      (R12)(CX*8), CX
	VMOVDQA32 Z14, Z0
	VMOVDQA32 Z14, Z1
	VMOVDQA32 Z14, Z2
	VMOVDQA32 Z14, Z3
	VMOVDQA32 Z14, Z4
	VMOVDQA32 Z14, Z5
	VPXORD    Z6, Z6, Z6
	VPXORD    Z7, Z7, Z7
	VPXORD    Z8, Z8, Z8
	VPXORD    Z9, Z9, Z9
	VPXORD    Z10, Z10, Z10
	VPXORD    Z11, Z11, Z11
	SUBQ      $8, CX

two:
	CMPQ         SI, CX
	JGE          one
	VPBROADCASTD (SI), Z12
	MOVL         4(SI), AX
	ADDQ         BX, AX
	DOT((AX), Z0, Z1, Z2, Z3, Z4, Z5)
	VPBROADCASTD 8(SI), Z12
	MOVL         12(SI), AX
	ADDQ         BX, AX
	DOT((AX), Z6, Z7, Z8, Z9, Z10, Z11)
	ADDQ         $16, SI
	JMP          two

one:
	JGT          sum
	VPBROADCASTD (SI), Z12
	MOVL         4(SI), AX
	ADDQ         BX, AX
	DOT((AX), Z0, Z1, Z2, Z3, Z4, Z5)
	ADDQ         $8, SI

sum:
	VPADDD Z6, Z0, Z0
	VPADDD Z7, Z1, Z1
	VPADDD Z8, Z2, Z2
	VPADDD Z9, Z3, Z3
	VPADDD Z10, Z4, Z4
	VPADDD Z11, Z5, Z5
	NARROW(0, Z0)
	NARROW(32, Z1)
	NARROW(64, Z2)
	NARROW(96, Z3)
	NARROW(128, Z4)
	NARROW(160, Z5)
	ADDQ R10, DI
	ADDQ $8, DX
	DECQ R13
	JNZ  last

	ADDQ R8, BX
	ADDQ $192, R11
	DECQ R9
	JNZ  columns
	VZEROUPPER
	RET

#define ADD \
	VPADDW 0(AX), Y0, Y0;   \
	VPADDW 32(AX), Y1, Y1;  \
	VPADDW 64(AX), Y2, Y2;  \
	VPADDW 96(AX), Y3, Y3;  \
	VPADDW 128(AX), Y4, Y4; \
	VPADDW 160(AX), Y5, Y5

#define SCORE(t) \
	VPMADDWD 0(R8), Y0, t;     \
	VPMADDWD 32(R8), Y1, Y9;   \
	VPMADDWD 64(R8), Y2, Y10;  \
	VPMADDWD 96(R8), Y3, Y11;  \
	VPMADDWD 128(R8), Y4, Y12; \
	VPMADDWD 160(R8), Y5, Y13; \
	VPADDD   Y9, t, t;         \
	VPADDD   Y11, Y10, Y10;    \
	VPADDD   Y13, Y12, Y12;    \
	VPADDD   Y10, t, t;        \
	VPADDD   Y12, t, t;        \
	ADDQ     $192, R8

// func scoreAVX2(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)
TEXT ·scoreAVX2(SB), NOSPLIT, $0-64
	MOVQ  slots+0(FP), SI
	MOVQ  nslots+8(FP), CX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3
	VPXOR Y4, Y4, Y4
	VPXOR Y5, Y5, Y5

slot:
	MOVQ (SI), AX
	ADD
	ADDQ $8, SI
	DECQ CX
	JNZ  slot

	MOVQ facts+16(FP), SI
	MOVQ nfacts+24(FP), CX
	MOVQ table+32(FP), BX

fact:
	MOVWLZX (SI), AX
	IMUL3Q  $192, AX, AX
	ADDQ    BX, AX
	ADD
	ADDQ    $2, SI
	DECQ    CX
	JNZ     fact

	VPXOR        Y15, Y15, Y15
	MOVL         $0x0FFF0FFF, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14
	MOVQ         hidden+48(FP), DI
	CLIP(0, Y0)
	CLIP(32, Y1)
	CLIP(64, Y2)
	CLIP(96, Y3)
	CLIP(128, Y4)
	CLIP(160, Y5)

	MOVQ         act+40(FP), R8
	SCORE(Y6)
	SCORE(Y7)
	SCORE(Y8)
	VPHADDD      Y7, Y6, Y6
	VPHADDD      Y15, Y8, Y8
	VPHADDD      Y8, Y6, Y6
	VEXTRACTI128 $1, Y6, X7
	VPADDD       X7, X6, X6
	MOVQ         out+56(FP), DI
	VMOVDQU      X6, (DI)
	VZEROUPPER
	RET

#define ADDWIDE \
	VPADDW 0(AX), Z0, Z0;  \
	VPADDW 64(AX), Z1, Z1; \
	VPADDW 128(AX), Z2, Z2

#define CLIPWIDE(off, a) \
	VPMAXSW   Z15, a, a; \
	VPMINSW   Z14, a, a; \
	VMOVDQU64 a, off(DI)

#define SCOREWIDE(t, y) \
	VPXORD        t, t, t;      \
	VPDPWSSD      0(R8), Z0, t;   \
	VPDPWSSD      64(R8), Z1, t;  \
	VPDPWSSD      128(R8), Z2, t; \
	VEXTRACTI64X4 $1, t, Y9;    \
	VPADDD        Y9, y, y;     \
	ADDQ          $192, R8

// func scoreAVX512(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)
TEXT ·scoreAVX512(SB), NOSPLIT, $0-64
	MOVQ   slots+0(FP), SI
	MOVQ   nslots+8(FP), CX
	VPXORD Z0, Z0, Z0
	VPXORD Z1, Z1, Z1
	VPXORD Z2, Z2, Z2

slotwide:
	MOVQ (SI), AX
	ADDWIDE
	ADDQ $8, SI
	DECQ CX
	JNZ  slotwide

	MOVQ facts+16(FP), SI
	MOVQ nfacts+24(FP), CX
	MOVQ table+32(FP), BX

factwide:
	MOVWLZX (SI), AX
	IMUL3Q  $192, AX, AX
	ADDQ    BX, AX
	ADDWIDE
	ADDQ    $2, SI
	DECQ    CX
	JNZ     factwide

	VPXORD       Z15, Z15, Z15
	MOVL         $0x0FFF0FFF, AX
	VPBROADCASTD AX, Z14
	MOVQ         hidden+48(FP), DI
	CLIPWIDE(0, Z0)
	CLIPWIDE(64, Z1)
	CLIPWIDE(128, Z2)

	MOVQ         act+40(FP), R8
	SCOREWIDE(Z6, Y6)
	SCOREWIDE(Z7, Y7)
	SCOREWIDE(Z8, Y8)
	VPHADDD      Y7, Y6, Y6
	VPHADDD      Y15, Y8, Y8
	VPHADDD      Y8, Y6, Y6
	VEXTRACTI128 $1, Y6, X7
	VPADDD       X7, X6, X6
	MOVQ         out+56(FP), DI
	VMOVDQU      X6, (DI)
	VZEROUPPER
	RET

// func highestAVX2(scores *int16, rest *int32, n int) int32
TEXT ·highestAVX2(SB), NOSPLIT, $0-28
	MOVQ         scores+0(FP), SI
	MOVQ         rest+8(FP), BX
	MOVQ         n+16(FP), CX
	MOVL         $0x80000000, AX
	VMOVD        AX, X0
	VPBROADCASTD X0, Y0

relation:
	VPMOVSXWD (SI), Y1
	VPSLLD    $6, Y1, Y1
	VPADDD    (BX), Y1, Y1
	VPMAXSD   Y1, Y0, Y0
	ADDQ      $16, SI
	ADDQ      $32, BX
	SUBQ      $8, CX
	JG        relation

	VEXTRACTI128 $1, Y0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0x4E, X0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0xB1, X0, X1
	VPMAXSD      X1, X0, X0
	VMOVD        X0, AX
	MOVL         AX, ret+24(FP)
	VZEROUPPER
	RET
