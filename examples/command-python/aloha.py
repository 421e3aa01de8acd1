"""Slotted ALOHA: in each slot every station sends with its probability; one sender alone gets through.

With n stations of probability p, theory gives a throughput of n p (1 - p)^(n - 1) packets per slot.
With probability `capture` the strongest of several senders gets through all the same.

Writes throughput.csv, the results so far after each tenth of the run, and with --log the number of
senders in every slot; prints a summary.
"""

import argparse
import csv
import math
import random


def parse_arguments():
    parser = argparse.ArgumentParser(description="Slotted ALOHA")
    parser.add_argument("--stations", type=int, default=1)
    parser.add_argument("--probability", type=float, default=0.1)
    parser.add_argument("--probabilities", help="CSV file with a column `probability`, a row per station")
    parser.add_argument("--capture", type=float, default=0.0)
    parser.add_argument("--slots", type=int, default=10000)
    parser.add_argument("--seed", type=int, required=True)
    parser.add_argument("--capture-seed", type=int, default=1)
    parser.add_argument("--log", help="file to write the number of senders in each slot to")
    return parser.parse_args()


def read_probabilities(path):
    with open(path, newline="") as file:
        return [float(row["probability"]) for row in csv.DictReader(file)]


def theory(probabilities):
    """Exactly one sends: for each station, it does and all others do not. Without capture."""
    return sum(
        p * math.prod(1 - q for j, q in enumerate(probabilities) if j != i) for i, p in enumerate(probabilities)
    )


def simulate(probabilities, arguments):
    """Yields the number of senders, and whether a packet got through, slot by slot."""
    sending = random.Random(arguments.seed)
    capturing = random.Random(arguments.capture_seed)
    for _ in range(arguments.slots):
        senders = sum(sending.random() < p for p in probabilities)
        yield senders, senders == 1 or (senders > 1 and capturing.random() < arguments.capture)


def main():
    arguments = parse_arguments()
    if arguments.probabilities:
        probabilities = read_probabilities(arguments.probabilities)
    else:
        probabilities = [arguments.probability] * arguments.stations
    counts = []
    delivered = collisions = 0
    with open("throughput.csv", "w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["slots", "throughput", "collisions", "theory.throughput"])
        for slot, (senders, success) in enumerate(simulate(probabilities, arguments), start=1):
            counts.append(senders)
            delivered += success
            collisions += senders > 1
            if slot * 10 % arguments.slots < 10:
                rows.writerow([slot, delivered / slot, collisions / slot, theory(probabilities)])
    if arguments.log:
        with open(arguments.log, "w") as file:
            file.write("senders\n" + "".join(f"{count}\n" for count in counts))
    print(f"throughput = {delivered / arguments.slots:.6f} packets per slot")
    print(f"collisions = {collisions / arguments.slots:.6f} of the slots")


if __name__ == "__main__":
    main()
