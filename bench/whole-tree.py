"""Runs a command and writes to file descriptor 3, as JSON, the CPU time of its whole process tree, its exit status
and how many processes ended after it.

A process that outlives its parent (a browser's renderers, when the browser is killed) is handed to this one and waited for,
so that what it cost is counted too: times of children are otherwise known only of those that their own parent waited for.
Linux only: python3 bench/whole-tree.py COMMAND [ARGUMENT...]
"""
import ctypes
import json
import os
import resource
import sys

PR_SET_CHILD_SUBREAPER = 36

ctypes.CDLL(None).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0)
first = os.fork()
if first == 0:
    os.close(3)
    os.execvp(sys.argv[1], sys.argv[1:])
status = None
outlived = 0
while True:
    try:
        ended, how = os.wait()
    except ChildProcessError:
        break
    outlived += status is not None
    if ended == first:
        status = os.waitstatus_to_exitcode(how)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
os.write(3, json.dumps({"status": status, "outlived": outlived, "cpuMs": (used.ru_utime + used.ru_stime) * 1000}).encode())
