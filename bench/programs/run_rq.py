"""run_rq.py PORT COUNT PROGRAM [ARGUMENT ...]

Runs the program COUNT times by RQ, with two workers that fork for each job, over the Redis on PORT of 127.0.0.1.
Prints the seconds from the first job that is added to the last that has ended; starting the workers is not counted.
"""

import os
import subprocess
import sys
import time

from redis import Redis
from rq import Queue, Worker

WORKERS = 2


def no_op(argv):
    return subprocess.run(argv, stdout=subprocess.PIPE, check=True).returncode


def main(port, count, argv):
    connection = Redis(port=port)
    command = [sys.executable, "-m", "rq.cli", "worker", "--quiet", "--url", f"redis://127.0.0.1:{port}"]
    environment = {**os.environ, "PYTHONPATH": os.path.dirname(os.path.abspath(__file__))}
    workers = [subprocess.Popen(command, env=environment) for _ in range(WORKERS)]
    try:
        while len(Worker.all(connection)) < WORKERS:
            time.sleep(0.1)
        queue = Queue(connection=connection)
        start = time.time()
        jobs = [Queue.prepare_data("run_rq.no_op", ([*argv, str(index)],)) for index in range(count)]
        queue.enqueue_many(jobs)
        ended = queue.finished_job_registry
        while ended.get_job_count() + queue.failed_job_registry.get_job_count() < count:
            time.sleep(0.1)
        seconds = time.time() - start
        if queue.failed_job_registry.get_job_count() > 0:
            sys.exit("Jobs failed")
        print(seconds)
    finally:
        for worker in workers:
            worker.terminate()
        for worker in workers:
            worker.wait()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:])
