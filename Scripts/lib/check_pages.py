"""Runs axe-core on every page of a folder in headless Chromium, prints each to PDF, and reads the QR codes.

Usage: check_pages.py AXE.js FOLDER. Exit status 1 if anything is found.
"""
import html
import json
import pathlib
import re
import subprocess
import sys
import tempfile

CHROMIUM = ["chromium", "--headless", "--no-sandbox", "--disable-gpu"]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What axe says goes into the page, because a page is all that --dump-dom gives back.
RUN = """
axe.run(document, {runOnly: %s}).then(result => {
  const found = result.violations.concat(result.incomplete).map(rule => [rule.id, rule.help, rule.nodes[0].html]);
  document.body.textContent = "AXE" + JSON.stringify({found, passed: result.passes.length}) + "END";
})
"""


def chromium(*arguments):
    return subprocess.run(CHROMIUM + list(arguments), capture_output=True, text=True, check=True).stdout


def judge(page, axe):
    # The pages forbid scripts, which is right, and only here in the way.
    text = re.sub(r'<meta http-equiv="Content-Security-Policy"[^>]*/>', "", page.read_text())
    script = f"<script>{axe}</script><script>{RUN % json.dumps(RULES)}</script></body>"
    with tempfile.NamedTemporaryFile("w", suffix=".html") as file:
        file.write(text.replace("</body>", script))
        file.flush()
        dom = chromium("--virtual-time-budget=30000", "--dump-dom", f"file://{file.name}")
    answer = re.search("AXE(.*)END", dom, re.S)
    return json.loads(html.unescape(answer[1])) if answer else {"found": [["no answer from axe"]], "passed": 0}


def main():
    axe = pathlib.Path(sys.argv[1]).read_text()
    failures = 0
    for page in sorted(pathlib.Path(sys.argv[2]).glob("*.html")):
        address = f"file://{page}"
        result = judge(page, axe)
        problems = [": ".join(found) for found in result["found"]]
        picture = str(page.with_suffix(".png"))
        chromium("--window-size=900,2400", f"--screenshot={picture}", address)
        chromium("--no-pdf-header-footer", f"--print-to-pdf={page.with_suffix('.pdf')}", address)
        if page.name.startswith("certificate"):
            serial = re.search(r"<title>.* ([A-Z0-9]+(?:-[0-9A-Z*]+)+)</title>", page.read_text())[1]
            code = subprocess.run(["zbarimg", "--quiet", "--raw", picture], capture_output=True, text=True).stdout
            if not code.startswith(f"INTYGA {serial}\n"):
                problems.append(f"the QR code on the screen does not read as {serial}")
        print(f"{page.name}: {result['passed']} rules passed" + "".join(f"\n  {problem}" for problem in problems))
        failures += len(problems)
    return 1 if failures else 0


sys.exit(main())
