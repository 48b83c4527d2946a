"""Runs axe-core on every page of a folder in headless Chromium, prints each to PDF, and reads the QR codes.

Usage: check_pages.py BROWSER AXE.js FOLDER. Exit status 1 if anything is found.
"""
import concurrent.futures
import html
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe says goes into the page, because a page is all that --dump-dom gives back.
RUN = """
axe.run(document, {runOnly: %s}).then(result => {
  const found = result.violations.concat(result.incomplete).map(rule => [rule.id, rule.help, rule.nodes[0].html]);
  document.body.textContent = "AXE" + JSON.stringify({found, passed: result.passes.length}) + "END";
})
"""
# What the program makes pages of.
KINDS = ["certificate", "plan", "quality-report", "self-rating"]
BROWSER, AXE, FOLDER = sys.argv[1], pathlib.Path(sys.argv[2]), pathlib.Path(sys.argv[3])


def browse(*arguments):
    with tempfile.TemporaryDirectory() as profile:
        command = [BROWSER, "--headless", "--disable-gpu", f"--user-data-dir={profile}"]
        # Whoever is root, in a container for instance, has no sandbox.
        command += ["--no-sandbox"] if os.geteuid() == 0 else []
        return subprocess.run(
            command + list(arguments), capture_output=True, text=True, check=True, timeout=120).stdout


def judge(page):
    # The pages forbid scripts, which is right, and only here in the way.
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*/>', "", page.read_text(encoding="utf-8"))
    script = f"<script>{AXE.read_text(encoding='utf-8')}</script><script>{RUN % json.dumps(RULES)}</script></body>"
    with tempfile.NamedTemporaryFile("w", suffix=".html", encoding="utf-8") as file:
        file.write(text.replace("</body>", script))
        file.flush()
        dom = browse("--virtual-time-budget=30000", "--dump-dom", f"file://{file.name}")
    answer = re.search("AXE(.*)END", dom, re.S)
    return json.loads(html.unescape(answer[1])) if answer else {"found": [["no answer from axe"]], "passed": 0}


def check(page):
    address = page.resolve().as_uri()
    result = judge(page)
    problems = [": ".join(found) for found in result["found"]]
    paper = page.with_suffix(".pdf")
    browse("--no-pdf-header-footer", f"--print-to-pdf={paper}", address)
    # 595 × 842 points.
    sheets = re.findall(rb"/MediaBox \[0 0 59[45][\d.]* 84[12][\d.]*\]", paper.read_bytes())
    if not sheets:
        problems.append("it does not print on A4")
    picture = page.with_suffix(".png")
    browse("--window-size=900,2600", f"--screenshot={picture}", address)
    if page.name.startswith("certificate"):
        serial = re.search(r"<title>.* ([A-Z0-9]+(?:-[0-9A-Z*]+)+)</title>", page.read_text(encoding="utf-8"))[1]
        code = subprocess.run(["zbarimg", "--quiet", "--raw", str(picture)], capture_output=True, text=True).stdout
        if not code.startswith(f"INTYGA {serial}\n"):
            problems.append(f"the QR code on the screen does not read as {serial}")
    return f"{page.name}: {result['passed']} rules passed, {len(sheets)} sheets", problems


def main():
    failures = 0
    pages = sorted(FOLDER.glob("*.html"))
    for kind in KINDS:
        for language in ["sv", "en"]:
            if not any(page.name.startswith(kind) and page.stem.endswith(f"-{language}") for page in pages):
                print(f"no {kind} in {language}")
                failures += 1
    with concurrent.futures.ThreadPoolExecutor(max_workers=os.cpu_count() or 1) as workers:
        for text, problems in workers.map(check, pages):
            print(text + "".join(f"\n  {problem}" for problem in problems), flush=True)
            failures += len(problems)
    if not pages:
        print(f"no pages in {FOLDER}")
    return 1 if failures or not pages else 0


sys.exit(main())
