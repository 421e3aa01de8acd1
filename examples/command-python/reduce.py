"""Reduces senders.csv of one run to a few numbers and a histogram: python3 reduce.py FOLDER."""

import csv
import json
import sys
from collections import Counter
from pathlib import Path

folder = Path(sys.argv[1])
with open(folder / "senders.csv", newline="") as file:
    histogram = Counter(int(row["senders"]) for row in csv.DictReader(file))
slots = sum(histogram.values())
metrics = {"idle": histogram[0] / slots, "worst": max(histogram)}
(folder / "collected.json").write_text(json.dumps(metrics))
with open(folder / "histogram.csv", "w", newline="") as file:
    rows = csv.writer(file)
    rows.writerow(["senders", "slots"])
    rows.writerows(sorted(histogram.items()))
