"""Runs the checking page in headless Chromium and holds its answers against the program's, with the network off.

Usage: check_verifier.py INTYGA BROWSER AXE.js DEMO FOLDER. Exit status 1 if anything is found. Pictures are left in FOLDER.
"""
import http.server
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import threading
import time

import summary_cases
import verifier_cases
from browser import Browser
from mutations import mutated
from verifier_cases import EMMABODA, Party, certificate, status_list

INTYGA, BROWSER, AXE = sys.argv[1], sys.argv[2], pathlib.Path(sys.argv[3]).read_text(encoding="utf-8")
DEMO, FOLDER = pathlib.Path(sys.argv[4]).resolve(), pathlib.Path(sys.argv[5]).resolve()
ROOT = pathlib.Path(__file__).resolve().parents[2]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
MUTATIONS, SEED = int(os.environ.get("INTYGA_MUTATIONS", 500)), 20261129
LARGEST_PAGE = 300_000

# What the page may say where the program says something; `ended` is a rejection that the page tells apart.
ALLOWED = {"trusted": {"genuine"}, "notFullyChecked": {"cannotTell"}, "rejected": {"notGenuine", "ended", "cannotTell"}}
OUTCOMES = {"passed": "passed", "failed": "failed", "couldNotBeChecked": "unknown"}
# Where the page says less than the program, or in other words; docs/verifier.md explains each.
KNOWN_DIFFERENCES = {("content-contradicts-itself", "text-unknown-to-this-page"), ("sealed-by-another", "sealed-by-another-list")}
# For a schema validator a seal by itself is a document, too: the schema of certificates brings it in. The page asks for the root.
OTHER_LINES = {"seal-alone.xml"}
HEADLINES = {
    "genuine": ["Äkta. Intyget gäller.", "Genuine. The certificate stands.", "Intyget är äkta. Det gäller."],
    "ended": ["Intyget gäller inte längre.", "The certificate no longer stands.", "Intyget gäller inte längre."],
    "notGenuine": ["Inte äkta.", "Not genuine.", "Intyget är inte äkta."],
    "cannotTell": ["Det går inte att avgöra.", "It cannot be told.", "Vi vet inte om intyget är äkta."],
}
LANGUAGES = ["sv", "en", "easy"]
RESULTS = """[...document.querySelectorAll('.result')].map(result => ({
  file: result.dataset.file, answer: result.dataset.answer, text: result.innerText,
  headline: result.querySelector('.headline strong')?.innerText.slice(2),
  lines: Object.fromEntries([...result.querySelectorAll('[data-check]')].map(
    line => [line.dataset.check, [line.dataset.outcome, line.dataset.code ?? null]])),
}))"""
problems = []


def expect(is_so, what):
    if not is_so:
        problems.append(what)


def intyga(*arguments, state="state"):
    environment = {**os.environ, "XDG_STATE_HOME": str(FOLDER / state)}
    return subprocess.run([INTYGA, *map(str, arguments)], capture_output=True, text=True, env=environment)


def verifier(name, trust, lists=()):
    """Makes a page; the program has to be content with it."""
    page = FOLDER / f"{name}.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    run = intyga("verifier", "-o", page, "--trust", *trust, *(["--status-list", *lists] if lists else []))
    expect(run.returncode == 0, f"{name}: intyga verifier ended with {run.returncode}: {run.stderr}")
    return page


def ask_program(files, trust, lists=(), state="state"):
    arguments = ["certificate", "verify", *files, "--trust", *trust, "--format", "json"]
    run = intyga(*arguments, *(["--status-list", *lists] if lists else []), state=state)
    return json.loads(run.stdout)


def ask_page(browser, files):
    browser.evaluate("document.getElementById('results').replaceChildren()")
    browser.choose_files("#files", files)
    browser.wait_for(f"document.querySelectorAll('.result').length === {len(files)}")
    return browser.evaluate(RESULTS)


def compare(name, from_program, from_page):
    """The same answer, and where the seal's form is the profile's, the same lines."""
    for program, page in zip(from_program, from_page, strict=True):
        where = f"{name}: {pathlib.Path(program['file']).name}"
        expect(page["answer"] in ALLOWED[program["answer"]], f"{where}: program {program['answer']}, page {page['answer']}")
        if not page["lines"] or pathlib.Path(program["file"]).name in OTHER_LINES:
            continue
        checks = {check["check"]: (OUTCOMES[check["outcome"]], check["code"]) for check in program["checks"]}
        for check, (outcome, code) in checks.items():
            theirs = tuple(page["lines"][check])
            is_known = (code, theirs[1]) in KNOWN_DIFFERENCES
            # Of a seal's elements the page asks only what the profile says; the program asks the schema, too.
            is_form_of_seal = checks["schema"][1] == "not-as-the-schema-says" and page["lines"]["schema"][0] == "passed"
            is_same = theirs == (outcome, code) or is_known or (is_form_of_seal and check != "seal")
            expect(is_same, f"{where}: {check}: program {outcome} {code}, page {theirs}")


def in_batches(files, size=100):
    return [files[start:start + size] for start in range(0, len(files), size)]


def network(browser, is_on):
    browser.send("Network.emulateNetworkConditions", offline=not is_on, latency=0, downloadThroughput=-1, uploadThroughput=-1)


def offline(browser, page):
    network(browser, False)
    browser.open(page.as_uri())
    browser.wait_for("!document.getElementById('page').hidden")
    browser.evaluate("document.querySelector('button[value=sv]').click()")


def axe(browser, name):
    browser.evaluate(AXE + ";0")
    result = browser.evaluate(
        "axe.run(document, {runOnly: %s}).then(r => ({found: r.violations.concat(r.incomplete).map("
        "rule => [rule.id, rule.help, rule.nodes[0].html]), passed: r.passes.length}))" % json.dumps(RULES))
    expect(result["passed"] > 10, f"{name}: axe looked at nothing")
    for found in result["found"]:
        problems.append(f"{name}: axe: {': '.join(found)[:300]}")


def is_quiet(browser, name):
    for address in browser.requests():
        expect(address.startswith("file://"), f"{name}: asked the network for {address}")
    for complaint in browser.complaints():
        problems.append(f"{name}: the console says {complaint}")


def check_demonstration(browser):
    """Every certificate of the demonstration, as a file and as a page, and every answer in every language."""
    trust, lists = [DEMO / "trust/fsla.pem"], [DEMO / "status-list.xml"]
    page = verifier("check", trust, lists)
    expect(page.stat().st_size <= LARGEST_PAGE, f"the page has {page.stat().st_size} bytes")
    files = sorted((DEMO / "certificates").glob("*.xml"))
    offline(browser, page)
    axe(browser, "empty")
    started = time.monotonic()
    from_page = ask_page(browser, files)
    each = (time.monotonic() - started) / len(files) * 1000
    compare("demonstration", ask_program(files, trust, lists), from_page)
    counts = {answer: sum(result["answer"] == answer for result in from_page) for answer in HEADLINES}
    expect(counts == {"genuine": 52, "ended": 2, "notGenuine": 0, "cannotTell": 0}, f"demonstration: {counts}")

    altered, nothing = FOLDER / "altered.xml", FOLDER / "nothing.txt"
    document = files[0].read_text(encoding="utf-8")
    altered.write_text(re.sub(r"<GivenName>[^<]*<", "<GivenName>Mona<", document), encoding="utf-8")
    nothing.write_text("Hej!", encoding="utf-8")
    ended = next(file for file, result in zip(files, from_page) if result["answer"] == "ended")
    rendered = FOLDER / "rendered.html"
    intyga("--registry", DEMO / "intyga.sqlite", "certificate", "render", files[0].stem, "-o", rendered)
    paper, empty = FOLDER / "rendered.pdf", FOLDER / "empty.pdf"
    intyga("--registry", DEMO / "intyga.sqlite", "certificate", "render", files[0].stem, "--pdf", "-o", paper)
    empty.write_bytes(b"%PDF-1.4\n%%EOF\n")
    samples = [files[0], ended, altered, nothing, rendered, paper, empty]
    answers = ["genuine", "ended", "notGenuine", "cannotTell", "genuine", "genuine", "cannotTell"]
    results = ask_page(browser, samples)
    expect(browser.evaluate("document.activeElement.id") == "answer-heading", "the answer is not where the reader is")
    for number, language in enumerate(LANGUAGES):
        browser.evaluate(f"document.querySelector('button[value={language}]').click()")
        results = browser.evaluate(RESULTS)
        for result, answer in zip(results, answers):
            expect(result["headline"] == HEADLINES[answer][number], f"{language}: {answer}: {result['headline']}")
        expect(not any("{" in result["text"] for result in results), f"{language}: something was not filled in")
        browser.evaluate("document.querySelectorAll('details').forEach(each => { each.open = true; })")
        axe(browser, language)
        browser.size(320, 800)
        width = browser.evaluate("document.documentElement.scrollWidth")
        expect(width <= 320, f"{language}: {width} pixels wide on a screen of 320")
        browser.picture(FOLDER / f"check-{language}-320.png")
        browser.size(1000, 900)
        browser.picture(FOLDER / f"check-{language}.png")
    holder = re.search("<FamilyName>(.*?)<", document)[1]
    expect(holder in results[0]["text"], "the holder is not named")
    expect("Mona" not in results[2]["text"], "something of an altered file is shown")
    printed = subprocess.run(["openssl", "x509", "-noout", "-fingerprint", "-sha256", "-in", trust[0]], capture_output=True,
                             text=True, check=True).stdout
    shown = browser.evaluate("[...document.querySelectorAll('[data-fingerprint]')].map(each => each.dataset.fingerprint)")
    expect(shown == [printed.split("=")[1].strip()], f"the fingerprint shown is {shown}")
    is_quiet(browser, "demonstration")
    return f"{len(files)} certificates of the demonstration, {each:.1f} ms each"


def check_without_scripts(browser):
    browser.send("Emulation.setScriptExecutionDisabled", value=True)
    browser.open((FOLDER / "check.html").as_uri())
    root = browser.send("DOM.getDocument")["root"]["nodeId"]
    nodes = browser.send("DOM.querySelectorAll", nodeId=root, selector="noscript p")["nodeIds"]
    shown = [browser.send("DOM.getBoxModel", nodeId=node)["model"]["height"] for node in nodes]
    expect(len(shown) == 2 and min(shown) > 0, "without scripts nothing is said")
    browser.send("Emulation.setScriptExecutionDisabled", value=False)


def check_mutations(browser):
    offline(browser, FOLDER / "check.html")
    # Serials are drawn by chance: both that have ended are taken, and eight that have not.
    certificates = sorted((DEMO / "certificates").glob("*.xml"))
    answers = [result["answer"] for result in ask_page(browser, certificates)]
    ended = [file for file, answer in zip(certificates, answers) if answer == "ended"]
    documents = [file.read_bytes() for file in ended + [file for file in certificates if file not in ended][:8]]
    folder = FOLDER / "mutations"
    folder.mkdir()
    files = []
    for name, document in mutated(documents, MUTATIONS, SEED):
        files.append(folder / f"{name}.xml")
        files[-1].write_bytes(document)
    counts = {}
    for batch in in_batches(files):
        from_page = ask_page(browser, batch)
        compare(f"seed {SEED}", ask_program(batch, [DEMO / "trust/fsla.pem"], [DEMO / "status-list.xml"]), from_page)
        for result in from_page:
            counts[result["answer"]] = counts.get(result["answer"], 0) + 1
    expect({"genuine", "ended", "notGenuine"} <= set(counts), f"the mutations are all alike: {counts}")
    is_quiet(browser, "mutations")
    return f"{len(files)} mutations, seed {SEED}: {counts}"


def check_fixtures(browser):
    """What was made for other tests: seals of other forms, and what a fuzzer found."""
    trust = [ROOT / "fixtures/seal/root.pem"]
    files = sorted(ROOT.glob("fixtures/seal/**/*.xml")) + sorted(ROOT.glob("fixtures/certificate/*.xml"))
    files += sorted(file for file in ROOT.glob("fixtures/fuzz/*") if file.name != "README.md")
    offline(browser, verifier("fixtures", trust))
    for batch in in_batches(files):
        compare("fixtures", ask_program(batch, trust), ask_page(browser, batch))
    is_quiet(browser, "fixtures")
    return f"{len(files)} fixtures"


def check_cases(browser):
    """Chains, times, lists and contents, with answers written by hand."""
    folder = FOLDER / "cases"
    answers = verifier_cases.write(folder)
    for name, (of_program, of_page) in answers.items():
        place = folder / name
        lists = sorted(place.glob("list-*.xml"))
        from_program = ask_program([place / "certificate.xml"], [place / "trust.pem"], lists, state=f"state-{name}")
        offline(browser, verifier(f"cases/{name}/check", [place / "trust.pem"]))
        from_page = ask_page(browser, [place / "certificate.xml", *lists])[:1]
        expect(from_program[0]["answer"] == of_program, f"{name}: the program says {from_program[0]['answer']}")
        expect(from_page[0]["answer"] == of_page, f"{name}: the page says {from_page[0]['answer']}")
        compare(name, from_program, from_page)
    is_quiet(browser, "cases")
    return f"{len(answers)} cases"


def check_codes(browser):
    """Signed summaries, as a text that was read off a QR code: every kind, pasted and handed in, and every bit of one changed."""
    folder = FOLDER / "codes"
    folder.mkdir()
    count = 0
    for name, text, trusted, documents, (of_program, of_page) in summary_cases.cases():
        file, trust = folder / f"{name}.txt", folder / f"{name}.pem"
        file.write_text(text, encoding="utf-8")
        trust.write_bytes(b"".join(party.pem() for party in trusted))
        lists = [folder / f"{name}-{number}.xml" for number in range(len(documents))]
        for path, document in zip(lists, documents):
            path.write_bytes(document)
        from_program = ask_program([file], [trust], lists, state=f"state-{name}")
        offline(browser, verifier(f"codes/{name}", [trust]))
        from_page = ask_page(browser, [file, *lists])[:1]
        expect(from_program[0]["answer"] == of_program, f"{name}: the program says {from_program[0]['answer']}")
        expect(from_page[0]["answer"] == of_page, f"{name}: the page says {from_page[0]['answer']}")
        compare(name, from_program, from_page)
        browser.evaluate("document.getElementById('results').replaceChildren()")
        browser.evaluate(f"document.getElementById('code').value = {json.dumps(text)}")
        browser.evaluate("document.getElementById('check-code').click()")
        browser.wait_for("document.querySelectorAll('.result').length === 1")
        pasted = browser.evaluate(RESULTS)[0]
        expect(pasted["answer"] == of_page, f"{name}: pasted, the page says {pasted['answer']}")
        if name == "code":
            axe(browser, name)
        expect(of_page != "genuine" or "Åsa Öberg <b>" in pasted["text"], f"{name}: the holder is not named")
        count += 1
    seal = Party(EMMABODA)
    (folder / "bits.pem").write_bytes(seal.pem())
    (folder / "bits.xml").write_bytes(seal.seal(status_list()))
    files = []
    for name, text in summary_cases.flipped(seal):
        files.append(folder / f"bit-{name}.txt")
        files[-1].write_text(text, encoding="utf-8")
    offline(browser, verifier("codes/bits", [folder / "bits.pem"], [folder / "bits.xml"]))
    for batch in in_batches(files, 400):
        from_page = ask_page(browser, batch)
        compare("bits", ask_program(batch, [folder / "bits.pem"], [folder / "bits.xml"]), from_page)
        for result in from_page:
            expect(result["answer"] != "genuine", f"{result['file']}: a changed bit is genuine")
    is_quiet(browser, "codes")
    return f"{count} codes, and {len(files)} with a bit changed"


class Site:
    """A web site on loopback: what is in `files`, by path; a text is where to go instead."""

    def __init__(self, files):
        self.files, self.asked = files, []
        site = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                site.asked.append(self.path)
                content = site.files.get(self.path)
                self.send_response(404 if content is None else 302 if isinstance(content, str) else 200)
                self.send_header("Content-Type", "text/html" if self.path.endswith(".html") else "application/xml")
                if isinstance(content, str):
                    self.send_header("Location", content)
                self.end_headers()
                if isinstance(content, bytes):
                    self.wfile.write(content)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()


def check_hosted(browser):
    """On a web site the page fetches the issuer's list, from that site and from no other."""
    seal = Party(EMMABODA)
    trust = FOLDER / "hosted.pem"
    trust.write_bytes(seal.pem())
    page = verifier("hosted", [trust]).read_bytes()
    site, elsewhere = Site({}), Site({})
    fine, revoking = (seal.seal(status_list(5 + n, entries=entries)) for n, entries in
                      enumerate([(), [(verifier_cases.SERIAL, "error")]]))

    network(browser, True)

    def case(name, list_at, files, answer, code):
        document = FOLDER / f"{name}.xml"
        address = f"{list_at.address}/status.xml"
        document.write_bytes(seal.seal(certificate(replacing={"https://example.org/status-list.xml": address})))
        site.files, site.asked, elsewhere.asked = {"/check.html": page, **files}, [], []
        browser.open(f"{site.address}/check.html")
        browser.wait_for("!document.getElementById('page').hidden")
        result = ask_page(browser, [document])[0]
        expect(result["answer"] == answer, f"{name}: {result['answer']}")
        expect(result["lines"]["status"][1] == code, f"{name}: {result['lines']['status']}")
        expect(elsewhere.asked == [], f"{name}: it asked elsewhere for {elsewhere.asked}")
        return [path for path in site.asked if path not in ("/check.html", "/favicon.ico")]

    elsewhere.files = {"/status.xml": fine}
    expect(case("published", site, {"/status.xml": fine}, "genuine", None) == ["/status.xml"], "published: not asked once")
    case("published-revoked", site, {"/status.xml": revoking}, "ended", "revoked")
    case("not-there", site, {}, "cannotTell", "status-list-not-fetched")
    case("not-a-list", site, {"/status.xml": b"<p/>"}, "cannotTell", "status-list-not-trusted")
    case("sent-elsewhere", site, {"/status.xml": f"{elsewhere.address}/status.xml"}, "cannotTell", "status-list-not-fetched")
    expect(case("published-elsewhere", elsewhere, {}, "cannotTell", "no-status-list") == [], "it asked for another's list")
    altered = FOLDER / "hosted-altered.xml"
    altered.write_bytes((FOLDER / "published.xml").read_bytes().replace(b"Emmaboda", b"Emmabodo"))
    site.asked = []
    expect(ask_page(browser, [altered])[0]["answer"] == "notGenuine", "hosted: altered")
    expect(site.asked == [], f"an altered certificate made it ask for {site.asked}")
    return "hosted on loopback: 7 cases"


def main():
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    with Browser(BROWSER, "--lang=sv", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1") as browser:
        for check in [check_demonstration, check_without_scripts, check_mutations, check_fixtures, check_cases, check_codes,
                      check_hosted]:
            said = check(browser)
            if said:
                print(said, flush=True)
    for problem in problems[:40]:
        print(f"  {problem}")
    return 1 if problems else 0


sys.exit(main())
