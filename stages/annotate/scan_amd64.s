#include "textflag.h"

// FILL sets every byte of y, whose low half is x, to one.
#define FILL(byte, x, y) \
	MOVQ         $byte, AX; \
	VMOVQ        AX, x; \
	VPBROADCASTB x, y

// SPACES sets the bytes of x that are white space of ASCII. It spoils Y6.
#define SPACES(x) \
	VPCMPEQB Y5, x, Y6; \
	VPSUBB   Y4, x, x; \
	VPMINUB  Y3, x, Y7; \
	VPCMPEQB Y7, x, x; \
	VPOR     Y6, x, x

// func marksAVX2(s string) (spaces, beyond uint64)
TEXT ·marksAVX2(SB), NOSPLIT, $0-32
	MOVQ s_base+0(FP), SI
	FILL(0x04, X3, Y3) // '\r' - '\t'
	FILL(0x09, X4, Y4) // '\t'
	FILL(0x20, X5, Y5) // ' '
	VMOVDQU   0(SI), Y0
	VMOVDQU   32(SI), Y1
	VPMOVMSKB Y0, AX
	VPMOVMSKB Y1, BX
	SHLQ $32, BX
	ORQ  BX, AX
	MOVQ AX, beyond+24(FP)
	SPACES(Y0)
	SPACES(Y1)
	VPMOVMSKB Y0, AX
	VPMOVMSKB Y1, BX
	SHLQ $32, BX
	ORQ  BX, AX
	MOVQ AX, spaces+16(FP)
	VZEROUPPER
	RET
