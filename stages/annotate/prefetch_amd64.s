#include "go_asm.h"
#include "textflag.h"

// func prefetch(p unsafe.Pointer)
TEXT ·prefetch(SB), NOSPLIT, $0-8
	MOVQ p+0(FP), AX
	PREFETCHT0 (AX)
	RET

// func fetchWords(places []place, words *word)
TEXT ·fetchWords(SB), NOSPLIT, $0-32
	MOVQ places_base+0(FP), SI
	MOVQ places_len+8(FP), CX
	MOVQ words+24(FP), DI
	JMP  more

word:
	MOVL    place_reading+reading_first(SI), AX
	MOVL    place_reading+reading_n(SI), DX
	MOVBLZX place_reading+reading_cut(SI), BX
	CMPL    DX, $1
	JEQ     first
	TESTL   BX, BX
	JEQ     next
	MOVL    place_reading+reading_second(SI), DX
	IMUL3Q  $word__size, DX, DX
	PREFETCHT0 (DI)(DX*1)

first:
	IMUL3Q $word__size, AX, AX
	PREFETCHT0 (DI)(AX*1)

next:
	ADDQ $place__size, SI
	DECQ CX

more:
	TESTQ CX, CX
	JNE   word
	RET
