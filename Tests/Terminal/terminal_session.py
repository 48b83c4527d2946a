"""Plays a session with a program at a pseudo-terminal. Python's standard library only.

Reads from standard input, as JSON:
  {"argv": [...], "env": {...}, "columns": 80, "rows": 24, "steps": [STEP, ...]}
A STEP is {"expect": TEXT} (waits until the screen holds it), {"send": KEYS}, {"signal": "TERM"}, {"resize": [COLUMNS, ROWS]} or
{"hangup": true} (the terminal is closed). Writes, as JSON:
  {"status": N, "signal": N or null, "keys": N, "screens": [...], "last": TEXT, "raw": TEXT}
"""

import fcntl
import json
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

CLEAR = "\x1b[H\x1b[2J"


def plain(text):
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", text).replace("\r", "")


def main():
    plan = json.load(sys.stdin)
    environment = dict(os.environ)
    environment.update(plan["env"])
    child, terminal = pty.fork()
    if child == 0:
        os.execve(plan["argv"][0], plan["argv"], environment)
    size = struct.pack("HHHH", plan.get("rows", 24), plan.get("columns", 80), 0, 0)
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, size)
    state = {"raw": "", "bytes": b"", "seen": 0, "open": True}

    def drain(seconds):
        if not state["open"]:
            return False
        ready, _, _ = select.select([terminal], [], [], seconds)
        if not ready:
            return False
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            chunk = b""
        if not chunk:
            state["open"] = False
            return False
        state["bytes"] += chunk
        state["raw"] = state["bytes"].decode("utf-8", "replace")
        return True

    def expect(text):
        limit = time.monotonic() + 120
        while True:
            # What was on the screen before the last key does not count.
            if text in plain(state["raw"][state["seen"]:]):
                return
            if time.monotonic() > limit or not (drain(1) or state["open"]):
                last = plain(state["raw"].split(CLEAR)[-1])
                sys.exit(f"expected {text!r}, and the terminal shows:\n{last}")

    keys = 0
    for step in plan["steps"]:
        if "expect" in step:
            expect(step["expect"])
        elif "send" in step:
            state["seen"] = len(state["raw"])
            keys += len(step["send"])
            os.write(terminal, step["send"].encode())
        elif "resize" in step:
            columns, rows = step["resize"]
            state["seen"] = len(state["raw"])
            # The system tells the program with SIGWINCH.
            fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        elif "signal" in step:
            os.kill(child, getattr(signal, "SIG" + step["signal"]))
        elif step.get("hangup"):
            state["open"] = False
            os.close(terminal)
    while state["open"]:
        drain(1)
    _, status = os.waitpid(child, 0)
    screens = [plain(screen) for screen in state["raw"].split(CLEAR)]
    json.dump(
        {
            "status": os.WEXITSTATUS(status) if os.WIFEXITED(status) else -1,
            "signal": os.WTERMSIG(status) if os.WIFSIGNALED(status) else None,
            "keys": keys,
            "screens": screens,
            "last": screens[-1],
            "raw": state["raw"],
        },
        sys.stdout,
    )


main()
