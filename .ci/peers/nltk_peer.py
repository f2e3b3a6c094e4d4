"""NLTK: nltk_peer.py MODE FOLDER N

tokens  sentences (Punkt) and tokens
tags    tags by the averaged perceptron as well

NLTK loads its data over the network. Punkt's is taken from a package that
ships it; the perceptron gets prose's weights, which inmemory prepare writes in
NLTK's format into FOLDER: the same features, trained on the same kind of text.
"""

import importlib.util
import os
import sys
from time import process_time

import nltk
from nltk.tag.perceptron import PerceptronTagger

from articles import report, texts


def main(mode, folder, n):
    package = importlib.util.find_spec("llama_index.core").submodule_search_locations[0]
    nltk.data.path[:] = [os.path.join(package, "_static", "nltk_cache"), os.path.abspath(folder)]
    tagger = PerceptronTagger() if mode == "tags" else None
    nltk.word_tokenize("Load what is loaded once.")
    articles = tokens = sentences = 0
    before = process_time()
    for text in texts(folder, n):
        articles += 1
        for sentence in nltk.sent_tokenize(text):
            words = nltk.word_tokenize(sentence, preserve_line=True)
            tokens += len(words)
            sentences += 1
            if tagger:
                tagger.tag(words)
    report(f"NLTK {nltk.__version__}", articles, tokens, sentences, 0, process_time() - before)


main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
