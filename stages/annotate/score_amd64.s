#include "go_asm.h"
#include "textflag.h"

// VECTOR makes p, the number of a vector, its address from base.
#define VECTOR(p, base) \
	IMUL3Q $(8*const_laneWords), p, p; \
	ADDQ   base, p

// ASK makes the processor fetch the vector of number p, which becomes its address.
#define ASK(p) \
	VECTOR(p, R8); \
	PREFETCHT0 (p); \
	PREFETCHT0 64(p)

// WIDEN makes of the lanes in x, which is lost, those of even and of odd place.
#define WIDEN(x, even) \
	VPAND  Y15, x, even; \
	VPSRLD $16, x, x

// WORD makes p, the number of a word, its address.
#define WORD(p) \
	IMUL3Q $word__size, p, p; \
	ADDQ   R9, p

// func settleAVX2(s *scores)
TEXT ·settleAVX2(SB), NOSPLIT, $0-8
	MOVQ s+0(FP), DI
	MOVQ scores_n(DI), R12
	TESTQ R12, R12
	JEQ  done
	MOVQ scores_vectors(DI), R8
	MOVQ scores_words(DI), R9
	MOVQ scores_ids(DI), R10
	MOVQ scores_tags(DI), R11

	MOVQ $const_laneMask, AX
	VMOVQ AX, X15
	VPBROADCASTQ X15, Y15

	// What does not depend on the tags before, into scores.sums.
	XORQ R13, R13 // place
	LEAQ scores_sums(DI), R14

sum:
	// The vectors of a later word are asked for.
	MOVL (scores_at+4*const_ahead)(DI)(R13*4), AX
	LEAQ (R10)(AX*4), AX
	MOVL 8(AX), BX
	WORD(BX)
	MOVL neighbours_centre(BX), BX
	ASK(BX)
	MOVL 4(AX), BX
	WORD(BX)
	MOVL neighbours_prev1(BX), BX
	ASK(BX)
	MOVL 0(AX), BX
	WORD(BX)
	MOVL neighbours_prev2(BX), BX
	ASK(BX)
	MOVL 12(AX), BX
	WORD(BX)
	MOVL neighbours_next1(BX), BX
	ASK(BX)
	MOVL 16(AX), BX
	WORD(BX)
	MOVL neighbours_next2(BX), BX
	ASK(BX)

	MOVL scores_at(DI)(R13*4), AX
	LEAQ (R10)(AX*4), AX
	MOVL 8(AX), BX
	WORD(BX)
	MOVBLZX word_first(BX), R15
	VECTOR(R15, scores_firsts(DI))
	MOVL neighbours_centre(BX), BX
	VECTOR(BX, R8)
	MOVL 4(AX), CX
	WORD(CX)
	MOVL neighbours_prev1(CX), CX
	VECTOR(CX, R8)
	MOVL 0(AX), DX
	WORD(DX)
	MOVL neighbours_prev2(DX), DX
	VECTOR(DX, R8)
	MOVL 12(AX), SI
	WORD(SI)
	MOVL neighbours_next1(SI), SI
	VECTOR(SI, R8)
	MOVL 16(AX), AX
	WORD(AX)
	MOVL neighbours_next2(AX), AX
	VECTOR(AX, R8)

	// Three sums of 16 bits: the word; the one before and the first byte; the rest.
	VMOVDQU 0(BX), Y0
	VMOVDQU 32(BX), Y1
	VMOVDQU 64(BX), X2
	VMOVDQU 0(CX), Y3
	VMOVDQU 32(CX), Y4
	VMOVDQU 64(CX), X5
	VPADDW  0(R15), Y3, Y3
	VPADDW  32(R15), Y4, Y4
	VPADDW  64(R15), X5, X5
	VMOVDQU 0(DX), Y6
	VMOVDQU 32(DX), Y7
	VMOVDQU 64(DX), X8
	VPADDW  0(SI), Y6, Y6
	VPADDW  32(SI), Y7, Y7
	VPADDW  64(SI), X8, X8
	VPADDW  0(AX), Y6, Y6
	VPADDW  32(AX), Y7, Y7
	VPADDW  64(AX), X8, X8

	// Even lanes in Y9 to Y11, odd ones in Y0 to Y2.
	WIDEN(Y0, Y9)
	WIDEN(Y1, Y10)
	WIDEN(Y2, Y11)
	WIDEN(Y3, Y12)
	WIDEN(Y4, Y13)
	WIDEN(Y5, Y14)
	VPADDD Y12, Y9, Y9
	VPADDD Y13, Y10, Y10
	VPADDD Y14, Y11, Y11
	VPADDD Y3, Y0, Y0
	VPADDD Y4, Y1, Y1
	VPADDD Y5, Y2, Y2
	WIDEN(Y6, Y12)
	WIDEN(Y7, Y13)
	WIDEN(Y8, Y14)
	VPADDD Y12, Y9, Y9
	VPADDD Y13, Y10, Y10
	VPADDD Y14, Y11, Y11
	VPADDD Y6, Y0, Y0
	VPADDD Y7, Y1, Y1
	VPADDD Y8, Y2, Y2

	MOVQ scores_start(DI), AX
	VPSLLD $const_classBits, Y9, Y9
	VPSLLD $const_classBits, Y10, Y10
	VPSLLD $const_classBits, Y11, Y11
	VPSLLD $const_classBits, Y0, Y0
	VPSLLD $const_classBits, Y1, Y1
	VPSLLD $const_classBits, Y2, Y2
	VPADDD 0(AX), Y9, Y9
	VPADDD 32(AX), Y10, Y10
	VPADDD 64(AX), X11, X11
	VPADDD 80(AX), Y0, Y0
	VPADDD 112(AX), Y1, Y1
	VPADDD 144(AX), X2, X2
	VMOVDQU Y9, 0(R14)
	VMOVDQU Y10, 32(R14)
	VMOVDQU X11, 64(R14)
	VMOVDQU Y0, 80(R14)
	VMOVDQU Y1, 112(R14)
	VMOVDQU X2, 144(R14)
	ADDQ $(16*const_laneWords), R14
	INCQ R13
	CMPQ R13, R12
	JLT  sum

	// What does, from left to right.
	XORQ R13, R13
	LEAQ scores_sums(DI), R14

best:
	MOVL scores_at(DI)(R13*4), AX
	MOVBLZX 1(R11)(AX*1), CX // the tag before
	MOVBLZX 0(R11)(AX*1), DX // and the one before that
	MOVL 8(R10)(AX*4), BX
	WORD(BX)

	// The number as in neighbours.afterTag.
	MOVQ neighbours_tags(BX), SI
	MOVL $1, R15
	SHLQ CX, R15
	DECQ R15
	ANDQ SI, R15
	POPCNTQ R15, R15
	ADDL neighbours_after(BX), R15
	MOVL $const_ofAfter, BX
	BTQ  CX, SI
	CMOVQCC BX, R15
	VECTOR(R15, R8)

	IMUL3Q $const_numContexts, CX, CX
	ADDQ DX, CX
	VECTOR(CX, scores_pairs(DI))

	VMOVDQU 0(R15), Y0
	VMOVDQU 32(R15), Y1
	VMOVDQU 64(R15), X2
	VPADDW  0(CX), Y0, Y0
	VPADDW  32(CX), Y1, Y1
	VPADDW  64(CX), X2, X2
	WIDEN(Y0, Y3)
	WIDEN(Y1, Y4)
	WIDEN(Y2, Y5)
	VPSLLD $const_classBits, Y0, Y0
	VPSLLD $const_classBits, Y1, Y1
	VPSLLD $const_classBits, X2, X2
	VPSLLD $const_classBits, Y3, Y3
	VPSLLD $const_classBits, Y4, Y4
	VPSLLD $const_classBits, X5, X5
	VPADDD 0(R14), Y3, Y3
	VPADDD 32(R14), Y4, Y4
	VPADDD 64(R14), X5, X5
	VPADDD 80(R14), Y0, Y0
	VPADDD 112(R14), Y1, Y1
	VPADDD 144(R14), X2, X2

	// The highest lane, whose low six bits are 63 less the class.
	VPMAXSD      Y1, Y0, Y0
	VPMAXSD      Y4, Y3, Y3
	VPMAXSD      Y5, Y2, Y2
	VPMAXSD      Y3, Y0, Y0
	VPMAXSD      Y2, Y0, Y0
	VEXTRACTI128 $1, Y0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0x4e, X0, X1
	VPMAXSD      X1, X0, X0
	VPSHUFD      $0xb1, X0, X1
	VPMAXSD      X1, X0, X0
	VMOVD        X0, CX
	ANDL         $63, CX
	XORL         $63, CX
	MOVQ scores_lanes(DI), DX
	MOVBLZX (DX)(CX*1), CX
	MOVB CX, 2(R11)(AX*1)
	ADDQ $(16*const_laneWords), R14
	INCQ R13
	CMPQ R13, R12
	JLT  best
	VZEROUPPER

done:
	RET
