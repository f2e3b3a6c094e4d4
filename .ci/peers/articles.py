"""The articles that the programs read, and the report that they print."""

import json
import os


def texts(folder, n):
    """The texts of the first n articles of the folder."""
    with open(os.path.join(folder, "index.txt"), encoding="ascii") as index, \
            open(os.path.join(folder, "texts.txt"), "rb") as body:
        for _, line in zip(range(n), index):
            size = int(line.split()[0])
            yield body.read(size + 1)[:size].decode("utf-8")


def report(program, articles, tokens, sentences, entities, cpu_seconds):
    print(json.dumps({"program": program, "articles": articles, "tokens": tokens, "sentences": sentences,
                      "entities": entities, "cpu_seconds": cpu_seconds}))
