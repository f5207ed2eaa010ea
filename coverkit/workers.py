"""Work spread over processes, so that it takes all cores and no piece of it can end the rest.

Why not `concurrent.futures`: there a worker that is killed breaks the whole pool and does not say
over which piece of work, and one that hangs cannot be stopped.
"""

from __future__ import annotations

import contextlib
import os
import sys
import time
import warnings
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection

_Job = TypeVar("_Job")
_Result = TypeVar("_Result")

_MOST = 8
"""Workers; more only wait for the one who writes."""
_AHEAD = 32
"""Pieces handed to each worker's side beyond the one that is waited for."""
_ORPHAN_SECONDS = 2.0


@dataclass(frozen=True, slots=True)
class Lost:
    """A piece of work whose worker ended: it was too slow, or it died of it."""

    too_slow: bool


def cores() -> int:
    """How many workers are worth having."""
    try:
        free = len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        free = os.cpu_count() or 1
    return max(1, min(free, _MOST))


def spread(
    function: Callable[[_Job], _Result],
    jobs: Sequence[_Job],
    *,
    workers: int,
    seconds: float,
    memory: int,
) -> Iterator[_Result | Lost]:
    """Yield the result of each job, in the jobs' order.

    Args:
        function: a module's own function; what it raises ends its worker.
        jobs: what it is called with, one by one.
        workers: how many processes at once.
        seconds: how long one job may take.
        memory: bytes that one worker may take beyond what it starts with, where that can be held.
    """
    crew: list[_Worker[_Job, _Result]] = [
        _Worker(function, seconds, memory) for _ in range(min(workers, len(jobs)))
    ]
    done: dict[int, _Result | Lost] = {}
    handed = 0
    try:
        for wanted in range(len(jobs)):
            while wanted not in done:
                for worker in crew:
                    if worker.job is None and handed < min(len(jobs), wanted + _AHEAD * len(crew)):
                        worker.give(handed, jobs[handed])
                        handed += 1
                finished: dict[int, _Result | Lost] = dict(_finished(crew))  # type: ignore[arg-type]
                done |= finished
            yield done.pop(wanted)
    finally:
        for worker in crew:
            worker.end()


def _finished(
    crew: Sequence[_Worker[_Job, _Result]],
) -> Iterator[tuple[int, _Result | Lost]]:
    """Wait until a worker has something to say, or its time is over."""
    from multiprocessing.connection import wait

    busy = [worker for worker in crew if worker.job is not None]
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.line for worker in busy], timeout=patience)
    for worker in busy:
        if worker.line in ready or time.monotonic() >= worker.deadline:
            yield worker.take()


class _Worker(Generic[_Job, _Result]):
    """One process and the line to it; a new process when the old one has ended."""

    def __init__(self, function: Callable[[_Job], _Result], seconds: float, memory: int) -> None:
        self.job: int | None = None
        self.deadline = 0.0
        self._function, self._seconds, self._memory = function, seconds, memory
        self._start()

    def _start(self) -> None:
        import multiprocessing

        context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
        self.line, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, self._function, self._memory, os.getpid()), daemon=True
        )
        with warnings.catch_warnings():
            # Python 3.12 warns of locks that other threads may hold; ours touches none of theirs.
            warnings.simplefilter("ignore", DeprecationWarning)
            self._process.start()
        theirs.close()

    def give(self, number: int, job: _Job) -> None:
        """Hand over a job."""
        self.job, self.deadline = number, time.monotonic() + self._seconds
        with contextlib.suppress(OSError):  # it has died meanwhile; `take` finds out
            self.line.send(job)

    def take(self) -> tuple[int, _Result | Lost]:
        """Fetch the result of its job."""
        number, self.job = self.job or 0, None
        in_time = self.line.poll()
        if in_time:
            with contextlib.suppress(EOFError, OSError):
                result: _Result = self.line.recv()
                return number, result
        self.end()
        self._start()
        return number, Lost(too_slow=not in_time)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        self.line.close()
        self._process.kill()
        self._process.join()
        self._process.close()


def _serve(
    line: Connection, function: Callable[[Any], Any], memory: int, parent: int
) -> None:  # pragma: no cover - runs in a process of its own
    """Do jobs until there is nobody left to ask for them."""
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks decides when to stop
    _limit(memory)
    with contextlib.suppress(EOFError, OSError):
        while True:
            while not line.poll(_ORPHAN_SECONDS):
                if sys.platform != "win32" and os.getppid() != parent:
                    return
            line.send(function(line.recv()))


def _limit(memory: int) -> None:
    """Let this process take only so much more memory, on systems that can hold it to that."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no copy of a letter
