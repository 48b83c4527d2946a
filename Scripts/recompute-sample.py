#!/usr/bin/env python3
"""Draws a sample again and compares it with the one on record.

A second implementation of docs/sampling.md, which is its only source: it shares no code with the registry, and needs nothing but
Python's standard library.

    recompute-sample.py proof.json      (or - for standard input)

Exit status: 0 the proof holds and the items agree; 1 one of them does not; 2 the input cannot be read.
"""

import hashlib
import json
import re
import sys

CAPACITY = 4096
DEPTH = 12
DIGEST = re.compile(r"[0-9a-f]{64}")
ASSESSMENT = re.compile(r"A-([0-9]{4,9})")


class Unreadable(Exception):
    """The input does not have the form that docs/sampling.md describes."""


def digest(content):
    return hashlib.sha256(content).digest()


def from_hex(text, what):
    if not isinstance(text, str) or not DIGEST.fullmatch(text):
        raise Unreadable(f"{what} is not 64 lower-case hexadecimal digits")
    return bytes.fromhex(text)


def part(thousandths, count):
    thousandths = min(max(thousandths, 1), 1000)
    return (count * thousandths + 999) // 1000


def number(assessment):
    match = ASSESSMENT.fullmatch(assessment) if isinstance(assessment, str) else None
    if not match:
        raise Unreadable(f"{assessment!r} is not an assessment")
    return int(match.group(1))


def is_committed(reveal, root, ordinal):
    """Whether the root commits to the secret for this very submission."""
    index = reveal["ordinal"]
    if index != ordinal or index < 0 or len(reveal["path"]) != DEPTH:
        return False
    index %= CAPACITY
    node = digest(b"\x00" + from_hex(reveal["secret"], "secret"))
    for text in reveal["path"]:
        sibling = from_hex(text, "path")
        node = digest(b"\x01" + (node + sibling if index % 2 == 0 else sibling + node))
        index //= 2
    return node == root


def draw(case):
    """The sample: a list of (assessment, reasons), in the order of the assessments."""
    stage = case["stage"]
    policy = case["policy"]
    share = next((s["shareInThousandths"] for s in policy["stages"] if s["stage"] == stage), None)
    if share is None:
        raise Unreadable(f"the policy has no stage {stage}")
    items = sorted(case["population"], key=lambda item: number(item["assessment"]))
    if len({item["assessment"] for item in items}) != len(items):
        raise Unreadable("an assessment stands in the population twice")
    if share >= 1000:
        return [(item["assessment"], ["policyInFull"]) for item in items]

    submission, secret = case["submission"], case["reveal"]["secret"]
    from_hex(submission, "submission")
    from_hex(secret, "secret")
    registry, claim = case["registry"], case["claim"]
    from_hex(registry, "registry")
    seed = digest(f"intyga sample 1\n{registry}\n{claim}\n{stage}\n{submission}\n{secret}".encode()).hex()
    ranked = sorted(items, key=lambda item: digest(f"{seed}\n{item['assessment']}".encode()))

    taken = {}

    def take(item, reason):
        taken.setdefault(item["assessment"], []).append(reason)

    def chosen():
        return [item for item in ranked if item["assessment"] in taken]

    # 1, 2: the share, of assessments and of participants.
    for item in ranked[: part(share, len(ranked))]:
        take(item, "share")
    wanted = part(share, len({item["participant"] for item in ranked}))
    for item in ranked:
        people = {other["participant"] for other in chosen()}
        if len(people) >= wanted:
            break
        if item["participant"] not in people:
            take(item, "share")

    # 3, 4, 5: what must be seen.
    for item in ranked:
        if item["isProvisional"]:
            take(item, "provisionalAssessor")
    for item in ranked:
        if item["assessment"] in case.get("carriedOver", []):
            take(item, "carriedOver")
    returned = policy.get("returnedWork")
    if returned:
        for assessor in case.get("assessorsWithReturnedWork", []):
            theirs = [item for item in ranked if item["assessor"] == assessor]
            for item in theirs[: part(returned["shareInThousandths"], len(theirs))]:
                take(item, "returnedWork")

    # 6, 7, 8: one more for everything that nothing taken shows.
    for reason, values_of in (
        ("coversAssessor", lambda item: [item["assessor"]]),
        ("coversUnit", lambda item: [item["unit"]]),
        ("coversMethod", lambda item: item["methods"]),
    ):
        for value in sorted({value for item in ranked for value in values_of(item)}, key=str.encode):
            if not any(value in values_of(item) for item in chosen()):
                take(next(item for item in ranked if value in values_of(item)), reason)

    return [(item["assessment"], taken[item["assessment"]]) for item in items if item["assessment"] in taken]


def check(case):
    """Prints the sample; the problems found, if any."""
    problems = []
    recorded = case.get("items")
    reveal, root = case.get("reveal"), case.get("root")
    if reveal is None:
        # Nothing was drawn: then everything must be reviewed.
        everything = sorted((item["assessment"] for item in case["population"]), key=number)
        print(f"{case['stage']}: no secret revealed, everything is reviewed ({len(everything)} items)")
        if recorded is not None:
            missing = set(everything) - {item["assessment"] for item in recorded}
            if missing:
                problems.append(f"not in the sample on record: {', '.join(sorted(missing, key=number))}")
        return problems
    if root is None:
        problems.append("a secret is revealed, but nobody had committed to one")
    elif not is_committed(reveal, from_hex(root, "root"), case["ordinal"]):
        problems.append(f"the root does not commit to this secret for submission {case['ordinal']}")
    sample = draw(case)
    print(f"{case['stage']}: {len(sample)} of {len(case['population'])} items")
    for assessment, reasons in sample:
        print(f"  {assessment}  {', '.join(reasons)}")
    # A stage may have gone on to review everything: what it added so is no part of the draw.
    if recorded is not None:
        added = [i for i in recorded if i["reasons"] == ["widened"]]
        recorded = [i for i in recorded if i["reasons"] != ["widened"]]
        if added:
            print(f"  and {len(added)} more, added by the stage")
    if recorded is not None and [(i["assessment"], i["reasons"]) for i in recorded] != sample:
        listing = "; ".join(f"{i['assessment']} {', '.join(i['reasons'])}" for i in recorded)
        problems.append(f"the sample on record differs: {listing or 'empty'}")
    return problems


def main(arguments):
    if len(arguments) != 2 or arguments[1] in ("-h", "--help"):
        print(__doc__.strip(), file=sys.stderr)
        return 2
    try:
        if arguments[1] == "-":
            content = json.load(sys.stdin)
        else:
            with open(arguments[1], encoding="utf-8") as file:
                content = json.load(file)
        cases = content if isinstance(content, list) else [content]
        wrong = 0
        for place, case in enumerate(cases, start=1):
            for problem in check(case):
                wrong += 1
                print(f"case {place}: {problem}", file=sys.stderr)
    except (OSError, ValueError, LookupError, TypeError, AttributeError, RecursionError, Unreadable) as error:
        print(f"cannot read {arguments[1]}: {type(error).__name__}: {error}", file=sys.stderr)
        return 2
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv))
