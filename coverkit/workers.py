"""Work spread over processes, so that it takes all cores and no piece of it can end the rest.

Why not `concurrent.futures`: there a worker that is killed breaks the whole pool and does not say
over which piece of work, and one that hangs cannot be stopped.
"""

from __future__ import annotations

import contextlib
import functools
import itertools
import os
import pickle
import sys
import threading
import time
import warnings
from collections import deque
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from multiprocessing.connection import Connection
    from multiprocessing.process import BaseProcess

_Job = TypeVar("_Job")
_Result = TypeVar("_Result")

_MOST = 8
"""Workers; more only wait for the one who writes."""
_AHEAD = 32
"""Pieces handed to each worker's side beyond the one that is waited for."""
_QUEUED = 10
"""Jobs that a worker has at once, so that it need not wait while what came of one is written."""
_MOST_WAITING = 4000
"""Bytes of jobs sent ahead; every system's lines hold as many."""
_OBJECTS = 20_000
"""So many are made until a worker looks for those that only hold one another: jobs leave few."""
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


def meanwhile(function: Callable[[], _Result]) -> Callable[[], _Result]:
    """Begin a call in another process; what is returned waits for what comes of it.

    It is called here when it is asked for where there is one core, where a process does not
    begin with all that this one has, where other threads may hold locks that nobody would let go
    of there, and where the other process ended before it had said.
    """
    if sys.platform != "linux" or cores() == 1 or threading.active_count() > 1:
        return functools.cache(function)
    line, process = _forked(_answer, function)

    @functools.cache
    def result() -> _Result:
        try:
            with contextlib.suppress(EOFError, OSError):
                found: _Result = line.recv()
                return found
            return function()
        finally:
            _end(line, process)

    return result


def _answer(
    line: Connection, function: Callable[[], object], parent: int
) -> None:  # pragma: no cover - runs in a process of its own
    """Say what comes of one call; as `_serve`, nothing of what it raises."""
    _begin(parent)
    with contextlib.suppress(Exception):
        line.send(function())


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
    waiting = enumerate(map(pickle.dumps, jobs))
    ahead = next(waiting, None)
    try:
        for wanted in range(len(jobs)):
            while wanted not in done:
                # Why from the least on: nobody has fewer jobs, and most have all that they may.
                least = min(len(worker.jobs) for worker in crew)
                for depth, worker in itertools.product(range(least, _QUEUED), crew):
                    if ahead is None or ahead[0] >= wanted + _AHEAD * len(crew):
                        break
                    if worker.has_room(ahead[1], depth):
                        worker.give(*ahead)
                        ahead = next(waiting, None)
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

    busy = [worker for worker in crew if worker.jobs]
    patience = max(0.0, min(worker.deadline for worker in busy) - time.monotonic())
    ready = wait([worker.line for worker in busy], timeout=patience)
    for worker in busy:
        in_time = worker.line in ready
        if in_time or time.monotonic() >= worker.deadline:
            yield worker.take(in_time=in_time or worker.line.poll())


class _Worker(Generic[_Job, _Result]):
    """One process and the line to it; a new process when the old one has ended."""

    def __init__(self, function: Callable[[_Job], _Result], seconds: float, memory: int) -> None:
        self.jobs: deque[tuple[int, bytes]] = deque()
        self._waiting = 0
        """Bytes of its jobs."""
        self.deadline = 0.0
        self._function, self._seconds, self._memory = function, seconds, memory
        self._start()

    def _start(self) -> None:
        self.line, self._process = _forked(_serve, self._function, self._memory)

    def has_room(self, job: bytes, depth: int) -> bool:
        """Whether it has so many jobs, and one more may be sent before it has done them.

        Why few bytes: while it says what came of one job it does not listen, and what does not
        fit into the line would have to wait for it, as it does for us.
        """
        few = not depth or self._waiting + len(job) <= _MOST_WAITING
        return few and len(self.jobs) == depth

    def give(self, number: int, job: bytes) -> None:
        """Hand over a job, pickled."""
        if not self.jobs:
            self.deadline = time.monotonic() + self._seconds
        self.jobs.append((number, job))
        self._waiting += len(job)
        with contextlib.suppress(OSError):  # it has died meanwhile; `take` finds out
            self.line.send_bytes(job)

    def take(self, *, in_time: bool) -> tuple[int, _Result | Lost]:
        """Fetch the result of its first job, if it came in time."""
        number, job = self.jobs.popleft()
        self._waiting -= len(job)
        self.deadline = time.monotonic() + self._seconds
        if in_time:
            with contextlib.suppress(EOFError, OSError):
                result: _Result = self.line.recv()
                return number, result
        self.end()
        self._start()
        others, self.jobs, self._waiting = self.jobs, deque(), 0
        for other in others:
            self.give(*other)
        return number, Lost(too_slow=not in_time)

    def end(self) -> None:
        """End the process, whatever it is doing."""
        _end(self.line, self._process)


def _forked(target: Callable[..., None], *given: object) -> tuple[Connection, BaseProcess]:
    """Start a process; it is called with its end of a line, what is given, and our number."""
    import multiprocessing

    context: Any = multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")
    line, theirs = context.Pipe()
    process = context.Process(target=target, args=(theirs, *given, os.getpid()), daemon=True)
    with warnings.catch_warnings():
        # Python 3.12 warns of locks that other threads may hold; ours touches none of theirs.
        warnings.simplefilter("ignore", DeprecationWarning)
        process.start()
    theirs.close()
    return line, process


def _end(line: Connection, process: BaseProcess) -> None:
    """End the process, whatever it is doing."""
    line.close()
    process.kill()
    process.join()
    process.close()


def _serve(
    line: Connection, function: Callable[[Any], Any], memory: int, parent: int
) -> None:  # pragma: no cover - runs in a process of its own
    """Do jobs until there is nobody left to ask for them.

    What a job raises ends this process and is not shown: it may quote a letter.
    """
    _begin(parent)
    _limit(memory)
    with contextlib.suppress(EOFError, OSError):
        while True:
            job = line.recv()
            try:
                result = function(job)
            except Exception:
                if os.environ.get("COVERKIT_DEBUG"):
                    raise
                return
            line.send(result)


def _begin(parent: int) -> None:  # pragma: no cover - runs in a process of its own
    """Make this process one that works for another."""
    import gc
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the one who asks decides when to stop
    threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    gc.freeze()
    gc.set_threshold(_OBJECTS)


def _end_with(parent: int) -> None:  # pragma: no cover - runs in a process of its own
    """End this process when nobody is left to ask.

    Why so: the line does not end with its other end, which the other workers have, too; and to
    look at both before each job takes longer than to fetch it.
    """
    while sys.platform == "win32" or os.getppid() == parent:
        time.sleep(_ORPHAN_SECONDS)
    os._exit(1)


def _limit(memory: int) -> None:
    """Let this process take only so much more memory, on systems that can hold it to that."""
    with contextlib.suppress(ImportError, OSError, ValueError):
        import resource

        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
        most = pages * resource.getpagesize() + memory
        resource.setrlimit(resource.RLIMIT_AS, (most, resource.getrlimit(resource.RLIMIT_AS)[1]))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # a crash leaves no copy of a letter
