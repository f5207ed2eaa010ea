"""Work on many cores: results in order, whatever single pieces do to their worker."""

from __future__ import annotations

import os
import signal
import sys
import time

import pytest

from coverkit.workers import Lost, spread

ROOM = 512 * 2**20


def work(job):
    if job == "die":
        os.kill(os.getpid(), signal.SIGKILL)
    if job == "sleep":
        time.sleep(60)
    if job == "grow":
        return len(bytearray(4 * 2**30))
    if isinstance(job, float):
        time.sleep(job)
    return job


def results(jobs, *, workers=2, seconds=20.0):
    return list(spread(work, jobs, workers=workers, seconds=seconds, memory=ROOM))


@pytest.mark.parametrize("workers", [1, 2, 5])
def test_results_come_in_the_order_of_the_jobs(workers):
    jobs = [0.05, *range(100)]
    assert results(jobs, workers=workers) == jobs


def test_no_jobs_are_no_work():
    assert results([]) == []


@pytest.mark.parametrize("size", [10, 3_000, 2**20])
def test_jobs_and_results_of_any_size_pass_each_other(size):
    jobs = [str(n) * size for n in range(12)]
    assert results(jobs) == jobs


@pytest.mark.parametrize("workers", [1, 3])
def test_a_killed_worker_costs_its_own_job_alone(workers):
    expected = [1, Lost(too_slow=False), 2, Lost(too_slow=False), 3]
    assert results([1, "die", 2, "die", 3], workers=workers) == expected


def test_a_job_that_takes_too_long_is_given_up():
    assert results([1, "sleep", 2], seconds=0.5) == [1, Lost(too_slow=True), 2]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems hold no process to its memory")
def test_a_job_that_takes_too_much_memory_is_given_up():
    assert results([1, "grow", 2]) == [1, Lost(too_slow=False), 2]


def test_no_worker_is_left_when_the_results_are_no_longer_wanted():
    running = spread(work, [1, "sleep", "sleep"], workers=2, seconds=20, memory=ROOM)
    assert next(running) == 1
    before = time.monotonic()
    running.close()
    assert time.monotonic() - before < 5
