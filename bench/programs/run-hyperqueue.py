"""run-hyperqueue.py CORES COUNT FOLDER PROGRAM [ARGUMENT ...]

Runs the program COUNT times on a HyperQueue LocalCluster, what it prints sent to a file each. Prints the
seconds from submitting to the last output: starting and stopping the cluster is not counted, nor that waiting
looks but once a second.
"""

import contextlib
import os
import sys
import time

from hyperqueue import Job, LocalCluster
from hyperqueue.cluster import WorkerConfig

cores, count, folder, program = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3], sys.argv[4:]
with contextlib.redirect_stdout(sys.stderr), LocalCluster() as cluster:
    cluster.start_worker(WorkerConfig(cores=cores))
    client = cluster.client()
    start = time.time()
    job = Job()
    for index in range(count):
        job.program([*program, str(index)], stdout=f"{folder}/{index}.out", stderr=None)
    client.wait_for_jobs([client.submit(job)])
print(max(entry.stat().st_mtime for entry in os.scandir(folder)) - start)
