"""Counts what the work costs the people who do it, in sessions that are really played, and compares docs/burden.md.

  python3 Tests/Terminal/burden.py PROGRAM            fails where docs/burden.md says something else
  python3 Tests/Terminal/burden.py PROGRAM --update   writes docs/burden.md
"""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET

ROOT = pathlib.Path(__file__).resolve().parents[2]
PROGRAM = str(pathlib.Path(sys.argv[1]).resolve())
PAGE = ROOT / "docs" / "burden.md"
SENTENCE = "Visade det flera dagar under praktiken."
NS = {"c": "urn:intyga:catalogue:1"}


class Office:
    def __init__(self, folder):
        self.folder = folder
        self.environment = dict(
            os.environ, INTYGA_KEYS=f"{folder}/keys", INTYGA_REGISTRY=f"{folder}/r.sqlite", NO_COLOR="1",
            TERM="xterm", LC_ALL="sv_SE.UTF-8", HOME=str(folder), XDG_STATE_HOME="")
        self.costs = {}

    def run(self, actor, *words):
        done = subprocess.run(
            [PROGRAM, *words], env=dict(self.environment, INTYGA_AS=actor), cwd=self.folder, text=True,
            stdin=subprocess.DEVNULL, capture_output=True)
        if done.returncode != 0:
            sys.exit(f"intyga {' '.join(words)}: {done.stderr}{done.stdout}")

    def add(self, role, commands=0, keys=0, words=0, sentences=0, read=0):
        now = self.costs.get(role, (0, 0, 0, 0, 0))
        self.costs[role] = tuple(a + b for a, b in zip(now, (commands, keys, words, sentences, read)))

    def command(self, role, actor, line, facts=0):
        self.add(role, 1, len(f"intyga {line}\n"), facts)
        self.run(actor, *line.split())

    def assess(self, line, units):
        outcomes = [count for unit in units for count in unit]
        total = sum(outcomes)
        steps, answered = [], 0
        for index, count in enumerate(outcomes):
            steps.append({"expect": f"{answered}/{total}"})
            if index:
                steps += [{"send": "e"}, {"expect": "Vilket bevis"}, {"send": "+"}]
            else:
                steps += [{"send": "u"}]
            steps += [{"expect": "Hur samlades"}, {"send": "1"}, {"expect": "Varför"}, {"send": SENTENCE},
                      {"expect": SENTENCE[-8:]}, {"send": "\r"}]
            answered += 0 if index else 1
            for _ in range(count if index else count - 1):
                steps += [{"expect": f"{answered}/{total}"}, {"send": "u"}]
                answered += 1
        steps += [{"expect": "Sammanfattning"}, {"send": "r"}, {"expect": "Enter registrerar"}, {"send": "\r"},
                  {"expect": "Registrerat"}]
        keys = self.play("anna", line, steps)
        self.add("assessor", 1, keys, len(outcomes) * len(SENTENCE.split()), len(outcomes))

    def review(self, role, actor, claim, count):
        """Draws the sample, shows each assessment in it, and takes a key for each verdict: one command, at a terminal."""
        steps = []
        for number in range(1, count + 1):
            steps += [{"expect": f"({number} av {count})"}, {"send": "j"}, {"expect": "godkänd"}]
        self.add(role, 1, self.play(actor, f"review {claim}", steps), read=count)

    def play(self, actor, line, steps):
        plan = {"argv": [PROGRAM, *line.split()], "steps": steps, "env": dict(self.environment, INTYGA_AS=actor)}
        played = subprocess.run(
            [sys.executable, str(ROOT / "Tests/Terminal/terminal_session.py")], input=json.dumps(plan), text=True,
            capture_output=True, cwd=self.folder)
        if played.returncode != 0:
            sys.exit(played.stderr)
        return json.loads(played.stdout)["keys"] + len(f"intyga {line}\n")

    def table(self):
        rows = list(self.costs.items()) + [("together", tuple(map(sum, zip(*self.costs.values()))))]
        return "\n".join(
            ["| Who | Commands | Keys | Words | Sentences | Read |", "|---|--:|--:|--:|--:|--:|"]
            + [f"| {role} | {' | '.join(map(str, cost))} |" for role, cost in rows])


def outcomes(catalogue, unit=None):
    root = ET.parse(ROOT / "fixtures/catalogue" / catalogue).getroot()
    found = [u for u in root.iterfind(".//c:Unit", NS) if unit in (None, u.get("code"))]
    return [[len(o.findall("c:Criterion", NS)) for o in u.iterfind("c:LearningOutcome", NS)] for u in found]


def unit_of_three(catalogue):
    root = ET.parse(ROOT / "fixtures/catalogue" / catalogue).getroot()
    return next(u.get("code") for u in root.iterfind(".//c:Unit", NS)
                if len(u.findall("c:LearningOutcome", NS)) == 3)


def office(folder):
    made = Office(folder)
    made.run("maria", "init", "--name", "AME Exempelby", "--code", "EXB", "--administrator", "maria",
             "--administrator-name", "Maria Lind", "--organisation-number", "212000-0001")
    for name in ("kga", "ocn-cleaning"):
        made.run("maria", "catalogue", "import", str(ROOT / f"fixtures/catalogue/{name}.xml"))
    made.run("maria", "catalogue", "approve", "OCN-CLEAN", "--panel", "Panelen", "--on", "today", "--decision", "P1")
    made.run("maria", "organisation", "add", "VBE", "--name", "Valideringsbolaget", "--relation", "outside")
    for handle, role in (("anna", "assessor"), ("ingrid", "internalQualityAssurer"), ("erik", "externalQualityAssurer")):
        outside = ["--organisation", "VBE"] if handle == "erik" else []
        made.run("maria", "practitioner", "add", handle, "--name", f"{handle.title()} Berg", *outside)
        made.run("maria", "practitioner", "authorise", handle, "--role", role, "--basis", "Utbildning")
        made.run(handle, "key", "create", handle)
        made.run("maria", "key", "register", handle)
    made.run("maria", "key", "create", "--seal")
    return made


def chain(code, target, units, stages):
    with tempfile.TemporaryDirectory() as folder:
        made = office(folder)
        made.command(
            "assessor", "anna", f"participant add --given-name Åsa --family-name Öberg --register {code}", facts=2)
        made.assess(f"assess P-1 {target}", units)
        made.command("assessor", "anna", f"claim submit --framework {code}")
        for role, handle in stages:
            made.review(role, handle, "C-1", len(units))
            made.command(role, handle, "claim sign-off C-1")
        made.command("issuer", "maria", "certificate issue C-1")
        return made.table()


def paper(units, stages):
    lines = sum(map(len, units))
    criteria = sum(map(sum, units))
    rows = [
        ("a box and the number of its evidence, per criterion", 2 * criteria),
        ("method, day and sentence, per outcome", 3 * lines),
        ("participant, assessor, day and signature, per unit form", 4 * len(units)),
        ("participant, unit and day, per unit on the list that goes to quality assurance", 3 * len(units)),
        ("judgement, day and signature, per unit and quality assurer", 3 * len(units) * stages),
        ("number, participant, day, signature and the units on the certificate", 4 + len(units)),
    ]
    body = [f"| {name} | {count} |" for name, count in rows + [("together", sum(count for _, count in rows))]]
    return "\n".join(["| To fill in by hand | Fields |", "|---|--:|"] + body)


def main():
    unit = unit_of_three("ocn-cleaning.xml")
    kga, ocn = outcomes("kga.xml"), outcomes("ocn-cleaning.xml", unit)
    internal, external = ("internal quality assurer", "ingrid"), ("external quality assurer", "erik")
    page = f"""# What the work costs

Made by `python3 Tests/Terminal/burden.py PROGRAM --update`; without `--update` it fails where this page says something else.
Every count comes from a session that is played, with the example catalogues: from registering a participant to an issued
certificate. Keys are all keys pressed, the Enter after a command included. Words are those that only a person can know: names
and sentences. Each outcome has a sentence of its own, which is the most that is ever needed: one piece of evidence can carry
many outcomes and units. Read is what the program displays to be answered one by one: every assessment in a sample, with its criteria
and evidence. Setting up (people, keys, catalogue, the panel's decision) is done once and not counted.

## KGA: eight basic competences ({sum(map(sum, kga))} criteria)

{chain("KGA", "KGA", kga, [internal])}

On paper, with the same criteria:

{paper(kga, 1)}

## OCN: the unit {unit}, three outcomes ({sum(map(sum, ocn))} criteria)

{chain("OCN-CLEAN", unit, ocn, [internal, external])}

On paper, with the same criteria:

{paper(ocn, 2)}

How the paper routine is counted: the fields of the assessment plan as `intyga assessment form` makes it, and the names, days
and signatures that a form needs to stand by itself. It is a count of fields, not a measured time: nobody has published how long
the forms take.
"""
    if "--update" in sys.argv:
        PAGE.write_text(page, encoding="utf-8")
    elif PAGE.read_text(encoding="utf-8") != page:
        sys.exit("docs/burden.md is not what is counted; run with --update")


main()
