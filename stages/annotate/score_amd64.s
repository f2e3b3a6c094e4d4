#include "go_asm.h"
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

// VECTOR makes p, the number of a vector, its address from base.
#define VECTOR(p, base) \
	IMUL3Q $(8*const_laneWords), p, p; \
	ADDQ   base, p

#define ADD(p) \
	VPADDD 0(p), Y0, Y0;  \
	VPADDD 32(p), Y1, Y1; \
	VPADDD 64(p), Y2, Y2; \
	VPADDD 96(p), Y3, Y3; \
	VPADDD 128(p), Y4, Y4

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

	// What does not depend on the tags before, into scores.sums.
	XORQ R13, R13 // place
	LEAQ scores_sums(DI), R14

sum:
	MOVL scores_at(DI)(R13*4), AX
	LEAQ (R10)(AX*4), AX
	MOVL 8(AX), BX
	WORD(BX)
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
	VMOVDQU 0(BX), Y0
	VMOVDQU 32(BX), Y1
	VMOVDQU 64(BX), Y2
	VMOVDQU 96(BX), Y3
	VMOVDQU 128(BX), Y4
	ADD(CX)
	ADD(DX)
	ADD(SI)
	ADD(AX)
	VMOVDQU Y0, 0(R14)
	VMOVDQU Y1, 32(R14)
	VMOVDQU Y2, 64(R14)
	VMOVDQU Y3, 96(R14)
	VMOVDQU Y4, 128(R14)
	ADDQ $(8*const_laneWords), R14
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

	// The number of neighbours.afterTag.
	MOVQ neighbours_tags(BX), SI
	MOVL $1, R15
	SHLQ CX, R15
	DECQ R15
	ANDQ SI, R15
	POPCNTQ R15, R15
	ADDL neighbours_after(BX), R15
	XORL BX, BX
	BTQ  CX, SI
	CMOVQCC BX, R15
	VECTOR(R15, R8)

	IMUL3Q $const_numContexts, CX, CX
	ADDQ DX, CX
	VECTOR(CX, scores_pairs(DI))

	VMOVDQU 0(R14), Y0
	VMOVDQU 32(R14), Y1
	VMOVDQU 64(R14), Y2
	VMOVDQU 96(R14), Y3
	VMOVDQU 128(R14), Y4
	ADD(R15)
	ADD(CX)

	// The highest lane, whose low six bits are 63 less the class.
	VPMAXSD      Y1, Y0, Y0
	VPMAXSD      Y3, Y2, Y2
	VPMAXSD      Y4, Y0, Y0
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
	ADDQ $(8*const_laneWords), R14
	INCQ R13
	CMPQ R13, R12
	JLT  best
	VZEROUPPER

done:
	RET
