#include "go_asm.h"
#include "textflag.h"

// 0x20, the first and the number of letters, of capitals, of digits, 0xE2, slash, @.
DATA bytes<>+0(SB)/1, $0x20
DATA bytes<>+1(SB)/1, $0x61
DATA bytes<>+2(SB)/1, $25
DATA bytes<>+3(SB)/1, $0x41
DATA bytes<>+4(SB)/1, $0x30
DATA bytes<>+5(SB)/1, $9
DATA bytes<>+6(SB)/1, $0xE2
DATA bytes<>+7(SB)/1, $0x2F
DATA bytes<>+8(SB)/1, $0x40
GLOBL bytes<>(SB), RODATA|NOPTR, $9

// GATHER makes r a bit of each byte of low and high.
#define GATHER(low, high, r) \
	VPMOVMSKB low, r; \
	VPMOVMSKB high, BX; \
	SHLQ $32, BX; \
	ORQ  BX, r

// RANGE sets the bytes of y to one that are in x from first on, at most so many
// behind it.
#define RANGE(x, first, many, y) \
	VPSUBB   first, x, y; \
	VPMINUB  many, y, Y15; \
	VPCMPEQB Y15, y, y

// EITHER sets the bytes of y to one that are in x those of a or b.
#define EITHER(x, a, b, y) \
	VPCMPEQB a, x, y; \
	VPCMPEQB b, x, Y15; \
	VPOR     Y15, y, y

// func readAVX2(c *classes, text string)
TEXT ·readAVX2(SB), NOSPLIT, $0-24
	MOVQ c+0(FP), DI
	MOVQ text_base+8(FP), SI
	VPBROADCASTB bytes<>+0(SB), Y4
	VPBROADCASTB bytes<>+1(SB), Y5
	VPBROADCASTB bytes<>+2(SB), Y6
	VPBROADCASTB bytes<>+3(SB), Y7
	VPBROADCASTB bytes<>+4(SB), Y8
	VPBROADCASTB bytes<>+5(SB), Y9
	VPBROADCASTB bytes<>+6(SB), Y10
	VPBROADCASTB bytes<>+7(SB), Y11
	VPBROADCASTB bytes<>+8(SB), Y12
	VMOVDQU 0(SI), Y0
	VMOVDQU 32(SI), Y1

	GATHER(Y0, Y1, AX)
	MOVQ AX, classes_beyond(DI)

	RANGE(Y0, Y7, Y6, Y2)
	RANGE(Y1, Y7, Y6, Y3)
	GATHER(Y2, Y3, AX)
	MOVQ AX, classes_caps(DI)

	VPCMPEQB Y10, Y0, Y2
	VPCMPEQB Y10, Y1, Y3
	GATHER(Y2, Y3, AX)
	MOVQ AX, classes_marks(DI)

	EITHER(Y0, Y11, Y12, Y2)
	EITHER(Y1, Y11, Y12, Y3)
	GATHER(Y2, Y3, AX)
	MOVQ AX, classes_odd(DI)

	RANGE(Y0, Y8, Y9, Y2)
	RANGE(Y1, Y8, Y9, Y3)
	GATHER(Y2, Y3, AX)
	MOVQ AX, classes_digits(DI)

	VPOR Y4, Y0, Y0
	VPOR Y4, Y1, Y1
	RANGE(Y0, Y5, Y6, Y2)
	RANGE(Y1, Y5, Y6, Y3)
	GATHER(Y2, Y3, CX)
	ORQ  AX, CX
	MOVQ CX, classes_plain(DI)
	VZEROUPPER
	RET
