"""Work on many cores: results in order, whatever single pieces do to their worker."""

from __future__ import annotations

import functools
import multiprocessing
import os
import signal
import sys
import threading
import time

import pytest

from coverkit import workers
from coverkit.workers import Lost, meanwhile, spread

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


# --- one call meanwhile ----------------------------------------------------------------

forks = pytest.mark.skipif(sys.platform != "linux", reason="processes begin empty elsewhere")
OURS = os.getpid()


def elsewhere_only(how):
    """Another process's number; there it may end, too."""
    if os.getpid() != OURS:
        work(how)
        if how == "raise":
            raise ValueError
    return os.getpid()


@forks
def test_a_call_is_made_by_another_process_once(monkeypatch):
    monkeypatch.setattr(workers, "cores", lambda: 2)
    result = meanwhile(os.getpid)
    assert OURS != result() == result()
    assert multiprocessing.active_children() == []


@forks
@pytest.mark.parametrize("how", ["die", "raise"])
def test_what_the_other_process_did_not_come_to_say_is_worked_out_here(monkeypatch, how):
    monkeypatch.setattr(workers, "cores", lambda: 2)
    assert meanwhile(functools.partial(elsewhere_only, how))() == OURS
    assert multiprocessing.active_children() == []


def test_what_a_call_raises_comes_out_where_it_is_asked_for(monkeypatch):
    for number in (1, 2):
        monkeypatch.setattr(workers, "cores", lambda number=number: number)
        result = meanwhile(functools.partial(int, "no number"))
        with pytest.raises(ValueError, match="no number"):
            result()


def test_one_core_makes_the_call_itself(monkeypatch):
    monkeypatch.setattr(workers, "cores", lambda: 1)
    assert meanwhile(os.getpid)() == OURS


def test_beside_other_threads_no_process_is_started(monkeypatch):
    monkeypatch.setattr(workers, "cores", lambda: 2)
    ready = threading.Event()
    thread = threading.Thread(target=ready.wait)
    thread.start()
    result = meanwhile(os.getpid)
    ready.set()
    thread.join()
    assert result() == OURS
