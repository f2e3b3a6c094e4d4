#include "textflag.h"

// func hasAVX2() bool
TEXT ·hasAVX2(SB), NOSPLIT, $0-1
	MOVB $0, ret+0(FP)
	// The highest basic leaf must reach 7.
	XORL AX, AX
	CPUID
	CMPL AX, $7
	JLT  done
	// Leaf 1: the system saves registers (bit 27), and AVX (bit 28).
	MOVL $1, AX
	XORL CX, CX
	CPUID
	ANDL $0x18000000, CX
	CMPL CX, $0x18000000
	JNE  done
	// It saves the wide ones.
	XORL CX, CX
	XGETBV
	ANDL $6, AX
	CMPL AX, $6
	JNE  done
	// Leaf 7: AVX2 (bit 5).
	MOVL $7, AX
	XORL CX, CX
	CPUID
	SHRL $5, BX
	ANDL $1, BX
	MOVB BX, ret+0(FP)

done:
	RET

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

// func clipAVX2(x *int16, n int)
TEXT ·clipAVX2(SB), NOSPLIT, $0-16
	MOVQ         x+0(FP), DI
	MOVQ         n+8(FP), CX
	VPXOR        Y0, Y0, Y0
	MOVL         $0x0FFF0FFF, AX
	VMOVD        AX, X1
	VPBROADCASTD X1, Y1

clip:
	VPMAXSW (DI), Y0, Y2
	VPMINSW Y1, Y2, Y2
	VMOVDQU Y2, (DI)
	ADDQ    $32, DI
	SUBQ    $16, CX
	JG      clip
	VZEROUPPER
	RET

// func mulAVX2(dst, x, w *int16, pairs, blocks, vectors, stride, shift int)
TEXT ·mulAVX2(SB), NOSPLIT, $0-64
	MOVQ         w+16(FP), R8
	MOVQ         blocks+32(FP), R9
	MOVQ         stride+48(FP), R10
	ADDQ         R10, R10
	MOVQ         shift+56(FP), CX
	VMOVQ        CX, X15
	MOVL         $1, AX
	SHLL         CX, AX
	SHRL         $1, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14
	MOVQ         dst+0(FP), R11
	MOVQ         pairs+24(FP), R12

block:
	MOVQ x+8(FP), SI
	MOVQ R11, DI
	MOVQ vectors+40(FP), R13

vector:
	MOVQ    R8, BX
	MOVQ    R12, CX
	VMOVDQA Y14, Y0
	VMOVDQA Y14, Y1
	VMOVDQA Y14, Y2
	VMOVDQA Y14, Y3

pair:
	VPBROADCASTD (SI), Y8
	VPMADDWD     (BX), Y8, Y4
	VPMADDWD     32(BX), Y8, Y5
	VPMADDWD     64(BX), Y8, Y6
	VPMADDWD     96(BX), Y8, Y7
	VPADDD       Y4, Y0, Y0
	VPADDD       Y5, Y1, Y1
	VPADDD       Y6, Y2, Y2
	VPADDD       Y7, Y3, Y3
	ADDQ         $4, SI
	ADDQ         $128, BX
	DECQ         CX
	JNZ          pair

	VPSRAD    X15, Y0, Y0
	VPSRAD    X15, Y1, Y1
	VPSRAD    X15, Y2, Y2
	VPSRAD    X15, Y3, Y3
	VPACKSSDW Y1, Y0, Y0
	VPACKSSDW Y3, Y2, Y2
	VPERMQ    $0xD8, Y0, Y0
	VPERMQ    $0xD8, Y2, Y2
	VMOVDQU   Y0, (DI)
	VMOVDQU   Y2, 32(DI)
	ADDQ      R10, DI
	DECQ      R13
	JNZ       vector

	MOVQ BX, R8
	ADDQ $64, R11
	DECQ R9
	JNZ  block
	VZEROUPPER
	RET

#define SLOT \
	MOVQ   (SI), AX;       \
	VPADDW 0(AX), Y0, Y0;  \
	VPADDW 32(AX), Y1, Y1; \
	VPADDW 64(AX), Y2, Y2; \
	VPADDW 96(AX), Y3, Y3

#define SCORE(t, u) \
	VPMADDWD 0(R8), Y0, t;   \
	VPMADDWD 32(R8), Y1, Y8; \
	VPMADDWD 64(R8), Y2, Y9; \
	VPMADDWD 96(R8), Y3, u;  \
	VPADDD   Y8, t, t;       \
	VPADDD   Y9, u, u;       \
	VPADDD   u, t, t;        \
	ADDQ     $128, R8

// func stepAVX2(slots **Row, nslots int, facts *uint16, nfacts int, table *Row, act *[3]Row, hidden *Row, out *[4]int32)
TEXT ·stepAVX2(SB), NOSPLIT, $0-64
	MOVQ  slots+0(FP), SI
	MOVQ  nslots+8(FP), CX
	VPXOR Y0, Y0, Y0
	VPXOR Y1, Y1, Y1
	VPXOR Y2, Y2, Y2
	VPXOR Y3, Y3, Y3

slot:
	SLOT
	ADDQ $8, SI
	DECQ CX
	JNZ  slot

	MOVQ facts+16(FP), SI
	MOVQ nfacts+24(FP), CX
	MOVQ table+32(FP), BX

fact:
	MOVWLZX (SI), AX
	SHLQ    $7, AX
	ADDQ    BX, AX
	VPADDW  0(AX), Y0, Y0
	VPADDW  32(AX), Y1, Y1
	VPADDW  64(AX), Y2, Y2
	VPADDW  96(AX), Y3, Y3
	ADDQ    $2, SI
	DECQ    CX
	JNZ     fact

	VPXOR        Y15, Y15, Y15
	MOVL         $0x0FFF0FFF, AX
	VMOVD        AX, X14
	VPBROADCASTD X14, Y14
	VPMAXSW      Y15, Y0, Y0
	VPMAXSW      Y15, Y1, Y1
	VPMAXSW      Y15, Y2, Y2
	VPMAXSW      Y15, Y3, Y3
	VPMINSW      Y14, Y0, Y0
	VPMINSW      Y14, Y1, Y1
	VPMINSW      Y14, Y2, Y2
	VPMINSW      Y14, Y3, Y3
	MOVQ         hidden+48(FP), DI
	VMOVDQU      Y0, 0(DI)
	VMOVDQU      Y1, 32(DI)
	VMOVDQU      Y2, 64(DI)
	VMOVDQU      Y3, 96(DI)

	MOVQ         act+40(FP), R8
	SCORE(Y4, Y7)
	SCORE(Y5, Y10)
	SCORE(Y6, Y11)
	VPHADDD      Y5, Y4, Y4
	VPHADDD      Y15, Y6, Y6
	VPHADDD      Y6, Y4, Y4
	VEXTRACTI128 $1, Y4, X5
	VPADDD       X5, X4, X4
	MOVQ         out+56(FP), DI
	VMOVDQU      X4, (DI)
	VZEROUPPER
	RET
