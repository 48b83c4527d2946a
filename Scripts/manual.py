#!/usr/bin/env python3
"""Writes the manual page docs/intyga.1 from what the program says of itself: the help of its commands and its role topics.

  Scripts/manual.py PROGRAM            fails where docs/intyga.1 says something else
  Scripts/manual.py PROGRAM --update   writes docs/intyga.1
"""
import json
import os
import pathlib
import re
import subprocess
import sys
import textwrap

PAGE = pathlib.Path(__file__).resolve().parents[1] / "docs" / "intyga.1"
TOPICS = ["assessor", "assurer", "administrator", "employer"]
# What no command's help says, because it is not about a command.
ENVIRONMENT = [
    ("INTYGA_REGISTRY", "The registry file."),
    ("INTYGA_AS", "Who you are."),
    ("INTYGA_KEYS", "The folder of keys."),
    ("INTYGA_PASSPHRASE", "The passphrase of a key, for programs; people are asked for it."),
    ("INTYGA_GROUP", "The group of users with whom the files of the registry are shared."),
    ("INTYGA_CLOCK", "The day, YYYY-MM-DD, where intyga asks whether the clock is right."),
    ("INTYGA_BROWSER", "The browser that prints pages to PDF."),
    ("LC_ALL", "With LC_MESSAGES and LANG, the language of texts."),
    ("NO_COLOR", "Where it is set, nothing is coloured."),
]
FILES = [
    ("intyga.sqlite", "The registry."),
    ("intyga.sqlite.evidence", "The evidence files that belong to it, under the SHA-256 of their content."),
    ("~/.config/intyga/keys", "Personal keys and the organisation's seal."),
]


# Of the text, not of the run: the same program gives the same page.
DATE = "November 22, 2026"


def run(program, *words):
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    return subprocess.run([program, *words], env=environment, text=True, capture_output=True, check=True).stdout


def plain(text):
    """Text in which nothing is taken for a request or an escape."""
    text = text.replace("\\", "\\e")
    return "\\&" + text if text.startswith((".", "'")) else text


def word(text):
    """A word as the argument of a macro."""
    return '"' + plain(text).replace('"', '""') + '"' if re.search(r"[\s\"]", text) or not text else "\\&" + plain(text)


def prose(text):
    """Paragraphs, and as they stand the indented blocks and what follows the word Example."""
    lines = []
    for block in re.split(r"\n\s*\n", text.strip("\n")):
        if not block.strip():
            continue
        if lines:
            lines.append(".Pp")
        if block.startswith(" "):
            if lines and lines[-1] == ".Pp":
                lines.pop()
            lines += [".Bd -literal -offset indent"] + [plain(l) for l in textwrap.dedent(block).split("\n")] + [".Ed"]
        else:
            # mandoc sets the space after a sentence where its line ends.
            for sentence in re.split(r"(?<=[.!?:])\s+(?=[A-Z(\"“])", " ".join(block.split())):
                lines += [plain(line) for line in textwrap.wrap(sentence, 78)]
    return lines


def flag(name):
    return ("-" if name["kind"] == "short" else "--") + name["name"]


def described(argument):
    text = argument.get("abstract", "")
    values = argument.get("allValues")
    if values:
        text += " One of: " + ", ".join(values) + "."
    if "defaultValue" in argument and "default" not in text:
        text += f" Default: {argument['defaultValue']}."
    return text


def synopsis(path, arguments):
    lines = [".Nm", f".Cm {' '.join(word(p) for p in path[1:])}"]
    for argument in arguments:
        if argument["kind"] == "positional":
            part = f"Ar {word(argument['valueName'])}"
        elif argument["kind"] == "flag":
            part = f"Fl {word(flag(argument['preferredName'])[1:])}"
        else:
            part = f"Fl {word(flag(argument['preferredName'])[1:])} Ar {word(argument['valueName'])}"
        if argument.get("isRepeating"):
            part += " ..."
        lines.append(f".Op {part}" if argument["isOptional"] else f".{part}")
    return lines


def listed(arguments):
    if not arguments:
        return []
    lines = [".Bl -tag -width Ds"]
    for argument in arguments:
        if argument["kind"] == "positional":
            lines.append(f".It Ar {word(argument['valueName'])}")
        else:
            names = " , ".join(f"Fl {word(flag(name)[1:])}" for name in argument["names"])
            value = "" if argument["kind"] == "flag" else f" Ar {word(argument['valueName'])}"
            lines.append(f".It {names}{value}")
        lines += prose(described(argument))
    return lines + [".El"]


def page(program):
    version = run(program, "--version").strip()
    root = json.loads(run(program, "--experimental-dump-help"))["command"]
    shared = {json.dumps(a, sort_keys=True) for a in root["arguments"]}

    def own(command):
        return [a for a in command.get("arguments", [])
                if a["shouldDisplay"] and json.dumps(a, sort_keys=True) not in shared]

    lines = [
        '.\\" Written by Scripts/manual.py from the program\'s own help.', f".Dd {DATE}", ".Dt INTYGA 1", f".Os intyga {version}",
        ".Sh NAME", ".Nm intyga", f".Nd {root['abstract'].rstrip('.').lower()}", ".Sh SYNOPSIS",
        ".Nm", ".Op Ar options", ".Ar command", ".Op Ar argument ...", ".Nm", ".Cm help", ".Ar command | role",
        ".Sh DESCRIPTION",
    ]
    discussion, _, status = root["discussion"].partition("Exit status:")
    lines += prose(discussion)
    lines += [".Pp", "These options may stand before or after a command:", ".Pp"]
    lines += listed([a for a in root["arguments"] if a["shouldDisplay"]])

    lines.append(".Sh ROLES")
    for topic in TOPICS:
        title, _, body = run(program, "help", topic, "--language", "en").strip("\n").partition("\n")
        lines += [f".Ss {plain(title.capitalize())}"] + prose(body)

    lines.append(".Sh COMMANDS")

    def walk(command, path):
        children = [c for c in command.get("subcommands", []) if c["commandName"] != "help" and c["shouldDisplay"]]
        if not children:
            lines.append(f".Ss {' '.join(map(plain, path))}")
            lines.extend(prose(command["abstract"]))
            lines.append(".Pp")
            lines.extend(synopsis(path, own(command)))
            lines.append(".Pp")
            lines.extend(prose(command.get("discussion", "")))
            if own(command):
                lines.append(".Pp")
            lines.extend(listed(own(command)))
        for child in children:
            walk(child, path + [child["commandName"]])

    for child in root["subcommands"]:
        if child["commandName"] != "help":
            walk(child, ["intyga", child["commandName"]])

    for title, macro, entries in (("ENVIRONMENT", "Ev", ENVIRONMENT), ("FILES", "Pa", FILES)):
        lines += [f".Sh {title}", ".Bl -tag -width Ds"]
        for name, text in entries:
            lines += [f".It {macro} {name}"] + prose(text)
        lines.append(".El")
    lines += [".Sh EXIT STATUS", ".Bl -tag -width Ds"]
    for entry in re.split(r",\s+(?=\d)", " ".join(status.split()).rstrip(".")):
        number, _, meaning = entry.partition(" ")
        lines += [f".It {number}", plain(meaning[0].upper() + meaning[1:] + ".")]
    lines += [".El", ".Sh SEE ALSO", ".Xr sqlite3 1 ,", ".Xr xmlsec1 1"]
    text = "\n".join(lines) + "\n"
    # A paragraph before a list is what the list makes anyway.
    return re.sub(r"(\.Pp\n)+(?=\.(Pp|Sh|Ss|Bd|Bl)\b)", "", text)


def main():
    text = page(sys.argv[1])
    if "--update" in sys.argv[2:]:
        PAGE.write_text(text, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != text:
        sys.exit("docs/intyga.1 is not what the program says of itself; run Scripts/manual.py PROGRAM --update")


main()
