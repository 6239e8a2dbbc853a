"""How much memory a worker may take, and how much it has taken.

Where there is no `resource` (Windows) no limit is set: there the clock alone holds.
"""

import sys
from pathlib import Path

MEGABYTES = 1536
STATUS = Path("/proc/self/status")


def limit_memory(megabytes: int = MEGABYTES) -> None:
    """Make every request past a limit of this process fail, and let no crash leave a copy of what it held on disk."""
    if sys.platform == "win32":
        return
    import resource

    _, hard = resource.getrlimit(resource.RLIMIT_AS)
    asked = megabytes << 20
    most = asked if hard == resource.RLIM_INFINITY else min(asked, hard)
    resource.setrlimit(resource.RLIMIT_AS, (most, most))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def peak_megabytes() -> float:
    """Give the most memory this process has held; 0 where it cannot be told."""
    if sys.platform == "win32":
        return 0.0
    if STATUS.exists():
        # what `resource` tells begins with what the process that started this one held
        return next(int(line.split()[1]) for line in STATUS.read_text().splitlines() if line.startswith("VmHWM")) / 1024
    import resource

    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)
