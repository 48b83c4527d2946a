"""Prints a certificate's page, looks at the paper as a scanner does, and has the QR code on it checked by the program.

Usage: check_print.py INTYGA DEMO FOLDER. Needs pdftoppm, zbarimg, zxing-cpp and Pillow. Exit status 1 if anything is found.

At 150 dots an inch and turned by 10 degrees, zbar reads the code as it is, and zxing-cpp with 5 % of it stained outside of the
three finder patterns; where the stains fall is drawn from fixed seeds.
"""
import json
import os
import pathlib
import random
import shutil
import subprocess
import sys

import zxingcpp
from PIL import Image, ImageDraw

INTYGA, DEMO, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2]).resolve(), pathlib.Path(sys.argv[3]).resolve()
DOTS, DEGREES, STAINED, SEEDS = 150, 10, 0.05, range(5)
# Of the side of a code: the finder patterns with their borders are 8 modules of 109 in the largest codes here, and more in others.
FINDER = 0.16
problems = []


def run(*command):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          env={**os.environ, "XDG_STATE_HOME": str(FOLDER / "state")})


def codes(picture):
    return zxingcpp.read_barcodes(picture, formats=zxingcpp.BarcodeFormat.QRCode)


def stained(picture, position, seed):
    """Blots of ink or of light, 7 to 11 mm wide, until 5 % of the code is covered; none on a finder pattern."""
    draw = random.Random(seed)
    corners = [(corner.x, corner.y) for corner in
               (position.top_left, position.top_right, position.bottom_right, position.bottom_left)]
    side = ((corners[1][0] - corners[0][0]) ** 2 + (corners[1][1] - corners[0][1]) ** 2) ** 0.5
    result = picture.copy()
    ink = ImageDraw.Draw(result)
    covered = 0.0
    while covered < STAINED * side * side:
        across, down, radius = draw.random(), draw.random(), draw.uniform(0.06, 0.09)
        margin = FINDER + radius
        on_finder = (across < margin or across > 1 - margin) and (down < margin or down > 1 - margin)
        is_corner_without = across > 1 - margin and down > 1 - margin
        if on_finder and not is_corner_without:
            continue
        x, y = [corners[0][i] + across * (corners[1][i] - corners[0][i]) + down * (corners[3][i] - corners[0][i]) for i in (0, 1)]
        ink.ellipse([x - radius * side, y - radius * side, x + radius * side, y + radius * side], fill=draw.choice([0, 255]))
        covered += 3.14159 * (radius * side) ** 2
    return result


def scanned(serial):
    """The sheet with the code, as a scanner at a slant sees it."""
    paper = FOLDER / f"{serial}.pdf"
    printed = run(INTYGA, "--registry", DEMO / "intyga.sqlite", "certificate", "render", serial, "--pdf", "-o", paper)
    if printed.returncode:
        problems.append(f"{serial}: {printed.stderr}")
        return None
    # What another program takes out of the PDF is the sealed document, to the byte.
    attached = FOLDER / f"{serial}.xml"
    run("pdfdetach", "-savefile", attached.name, "-o", attached, paper)
    if not attached.exists() or attached.read_bytes() != (DEMO / "certificates" / attached.name).read_bytes():
        problems.append(f"{serial}: pdfdetach does not find the sealed document in the PDF")
    run("pdftoppm", "-r", DOTS, "-gray", "-png", paper, FOLDER / serial)
    for sheet in sorted(FOLDER.glob(f"{serial}-*.png")):
        picture = Image.open(sheet).rotate(DEGREES, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=255)
        if codes(picture):
            return picture
    problems.append(f"{serial}: no code is read off the paper")
    return None


def check(serial):
    picture = scanned(serial)
    if picture is None:
        return
    [code] = codes(picture)
    text = FOLDER / f"{serial}.txt"
    text.write_text(code.text, encoding="utf-8")
    slanted = FOLDER / f"{serial}-slanted.png"
    picture.save(slanted)
    by_zbar = run("zbarimg", "--quiet", "--raw", slanted).stdout.rstrip("\n")
    if by_zbar != code.text:
        problems.append(f"{serial}: zbar reads something else, or nothing")
    for seed in SEEDS:
        picture_with_stains = stained(picture, code.position, seed)
        if [found.text for found in codes(picture_with_stains)] != [code.text]:
            problems.append(f"{serial}: with stains of seed {seed} it is not read")
            picture_with_stains.save(FOLDER / f"{serial}-stained-{seed}.png")
    answer = run(INTYGA, "certificate", "verify", text, "--trust", DEMO / "trust/fsla.pem", "--status-list",
                 DEMO / "status-list.xml", "--format", "json")
    [found] = json.loads(answer.stdout)
    if found["answer"] != "trusted" or found["summary"]["serial"] != serial:
        problems.append(f"{serial}: off the paper the program says {found['answer']}")


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    listed = json.loads(run(INTYGA, "--registry", DEMO / "intyga.sqlite", "certificate", "list", "--format", "json").stdout)
    standing = [entry for entry in listed if entry["state"] == "issued"]
    # The one with the most units, and one of the fewest: the finest code there is, and the coarsest.
    standing.sort(key=lambda entry: entry["units"])
    for entry in (standing[0], standing[-1]):
        check(entry["serial"])
        print(f"{entry['serial']}: {entry['units']} units, {len((FOLDER / (entry['serial'] + '.txt')).read_text())} characters")
    for problem in problems:
        print(f"  {problem}")
    return 1 if problems else 0


sys.exit(main())
