"""Prints the articles of a folder with sources.csv as JSONL, several times over, each
time with other ids.

    python repeat.py CORPUS TIMES
"""

import csv
import json
import pathlib
import sys

corpus, times = pathlib.Path(sys.argv[1]), int(sys.argv[2])
with open(corpus / "sources.csv", encoding="utf-8", newline="") as f:
    articles = [(row["source"], (corpus / row["file"]).read_text(encoding="utf-8")) for row in csv.DictReader(f)]
for time in range(times):
    for number, (source, text) in enumerate(articles):
        print(json.dumps({"id": f"{time}-{number}", "source": source, "text": text}))
