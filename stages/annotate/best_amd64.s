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

#define ADD(p) \
	VPADDD 0(p), Y0, Y0;  \
	VPADDD 32(p), Y1, Y1; \
	VPADDD 64(p), Y2, Y2; \
	VPADDD 96(p), Y3, Y3; \
	VPADDD 128(p), Y4, Y4

// func bestAVX2(a, b, c, d, e, f, h *vector) int
TEXT ·bestAVX2(SB), NOSPLIT, $0-64
	MOVQ a+0(FP), AX
	MOVQ b+8(FP), BX
	MOVQ c+16(FP), CX
	MOVQ d+24(FP), DX
	MOVQ e+32(FP), SI
	MOVQ f+40(FP), DI
	MOVQ h+48(FP), R8
	VMOVDQU 0(AX), Y0
	VMOVDQU 32(AX), Y1
	VMOVDQU 64(AX), Y2
	VMOVDQU 96(AX), Y3
	VMOVDQU 128(AX), Y4
	ADD(BX)
	ADD(CX)
	ADD(DX)
	ADD(SI)
	ADD(DI)
	ADD(R8)

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
	VMOVD        X0, AX
	VZEROUPPER
	ANDL         $63, AX
	XORL         $63, AX
	MOVQ         AX, ret+56(FP)
	RET
