"""Prints what Redocly CLI found in each document. usage: redocly.py RESULTS NUMBER-OF-DOCUMENTS

Redocly writes one JSON value for each document, one after the other, and ends with 0 when it has
nothing worse than warnings. Here a warning counts, and so does a document that it said nothing about.
"""

import json
import sys


def results(text):
    decoder, at = json.JSONDecoder(), 0
    while text[at:].strip():
        at += len(text[at:]) - len(text[at:].lstrip())
        value, at = decoder.raw_decode(text, at)
        yield value


with open(sys.argv[1]) as file:
    documents = list(results(file.read()))
problems = [problem for document in documents for problem in document["problems"]]
for problem in problems:
    place = problem["location"][0]
    print(
        f"{place['source']['ref']} {place.get('pointer', '')}: "
        f"{problem['severity']} {problem['ruleId']}: {problem['message']}"
    )
print(f"Redocly read {len(documents)} of {sys.argv[2]} documents and found {len(problems)} problems")
sys.exit(bool(problems) or len(documents) != int(sys.argv[2]))
