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

// func hasVNNI() bool
TEXT ·hasVNNI(SB), NOSPLIT, $0-1
	MOVB $0, ret+0(FP)
	XORL AX, AX
	CPUID
	CMPL AX, $7
	JLT  none
	MOVL $1, AX
	XORL CX, CX
	CPUID
	TESTL $0x08000000, CX
	JEQ  none
	// The system saves the registers of 64 bytes.
	XORL CX, CX
	XGETBV
	ANDL $0xe6, AX
	CMPL AX, $0xe6
	JNE  none
	// Leaf 7: AVX512F (bit 16) and VNNI (bit 11 of the next).
	MOVL $7, AX
	XORL CX, CX
	CPUID
	SHRL $16, BX
	SHRL $11, CX
	ANDL CX, BX
	ANDL $1, BX
	MOVB BX, ret+0(FP)

none:
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

#define PAIR(off, t0, t1, a0, a1) \
	VPMADDWD (off)(AX), Y8, t0;    \
	VPMADDWD (off+32)(AX), Y8, t1; \
	VPADDD   t0, a0, a0;           \
	VPADDD   t1, a1, a1

#define PACK(off, a0, a1) \
	VPSRAD    X15, a0, a0;  \
	VPSRAD    X15, a1, a1;  \
	VPACKSSDW a1, a0, a0;   \
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
	CMPQ    SI, CX
	JGE     pack

pair:
	VPBROADCASTD (SI), Y8
	MOVL         4(SI), AX
	ADDQ         BX, AX
	PAIR(0, Y9, Y10, Y0, Y1)
	PAIR(64, Y11, Y12, Y2, Y3)
	PAIR(128, Y9, Y10, Y4, Y5)
	PAIR(192, Y11, Y12, Y6, Y7)
	ADDQ         $8, SI
	CMPQ         SI, CX
	JLT          pair

pack:
	PACK(0, Y0, Y1)
	PACK(32, Y2, Y3)
	PACK(64, Y4, Y5)
	PACK(96, Y6, Y7)
	ADDQ R10, DI
	ADDQ $8, DX
	DECQ R13
	JNZ  vector

	ADDQ R8, BX
	ADDQ $128, R11
	DECQ R9
	JNZ  column
	VZEROUPPER
	RET

#define DOT(a0, a1, a2, a3) \
	VPDPWSSD 0(AX), Z8, a0;   \
	VPDPWSSD 64(AX), Z8, a1;  \
	VPDPWSSD 128(AX), Z8, a2; \
	VPDPWSSD 192(AX), Z8, a3

#define NARROW(off, a, b) \
	VPADDD   b, a, a;   \
	VPSRAD   X15, a, a; \
	VPMOVSDW a, off(DI)

// func mulVNNI(dst *int16, list *pair, ends *int, w *int16, size, blocks, vectors, stride, shift int)
TEXT ·mulVNNI(SB), NOSPLIT, $0-72
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

vectors:
	MOVQ      (DX), CX           // the vector's last pair
	LEAQ      (R12)(CX*8), CX
	VMOVDQA32 Z14, Z0
	VMOVDQA32 Z14, Z1
	VMOVDQA32 Z14, Z2
	VMOVDQA32 Z14, Z3
	VPXORD    Z4, Z4, Z4
	VPXORD    Z5, Z5, Z5
	VPXORD    Z6, Z6, Z6
	VPXORD    Z7, Z7, Z7
	SUBQ      $8, CX

two:
	CMPQ         SI, CX
	JGE          one
	VPBROADCASTD (SI), Z8
	MOVL         4(SI), AX
	ADDQ         BX, AX
	DOT(Z0, Z1, Z2, Z3)
	VPBROADCASTD 8(SI), Z8
	MOVL         12(SI), AX
	ADDQ         BX, AX
	DOT(Z4, Z5, Z6, Z7)
	ADDQ         $16, SI
	JMP          two

one:
	JGT          narrow
	VPBROADCASTD (SI), Z8
	MOVL         4(SI), AX
	ADDQ         BX, AX
	DOT(Z0, Z1, Z2, Z3)
	ADDQ         $8, SI

narrow:
	NARROW(0, Z0, Z4)
	NARROW(32, Z1, Z5)
	NARROW(64, Z2, Z6)
	NARROW(96, Z3, Z7)
	ADDQ R10, DI
	ADDQ $8, DX
	DECQ R13
	JNZ  vectors

	ADDQ R8, BX
	ADDQ $128, R11
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

#define CLIP(off, a) \
	VPMAXSW Y15, a, a; \
	VPMINSW Y14, a, a; \
	VMOVDQU a, off(DI)

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
