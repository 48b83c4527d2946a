"""Sealed certificates of every kind that a checking page meets, made without any code of intyga, and what has to be said of each.

Every case has a folder: `certificate.xml`, `trust.pem`, and perhaps `list-*.xml`. What the program and the page have to answer
is written here by hand.
"""
import datetime
import hashlib
import pathlib
import re
import sys

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, ed25519, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier
from lxml import etree

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests/Oracles"))
from independent_signer import Signer  # noqa: E402

NOW = datetime.datetime.now(datetime.timezone.utc).replace(microsecond=0)
DAY = datetime.timedelta(days=1)
TEMPLATE = (ROOT / "fixtures/certificate/illustrative-full.xml").read_text(encoding="utf-8")
LIST_TEMPLATE = (ROOT / "fixtures/status-list/two-entries.xml").read_text(encoding="utf-8")
SERIAL = "EMM-0410-6105-0R3G-G28A-G"
EMMABODA = ("Emmaboda kommun", "NTRSE-2120000738")
ORGANISATION_IDENTIFIER = ObjectIdentifier("2.5.4.97")

# What the program says, and what the page says.
GENUINE = ("trusted", "genuine")
ENDED = ("rejected", "ended")
FORGED = ("rejected", "notGenuine")
# The page says less than the program, which rejects: it cannot know whether the fault is its own.
REJECTED_BUT_NOT_KNOWN_HERE = ("rejected", "cannotTell")
NOT_KNOWN = ("notFullyChecked", "cannotTell")


def subject(organisation, identifier=None):
    names = [x509.NameAttribute(NameOID.COUNTRY_NAME, "SE"), x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation)]
    if identifier:
        names.append(x509.NameAttribute(ORGANISATION_IDENTIFIER, identifier))
    return x509.Name(names)


class Party:
    """A key with its certificate; by itself, or by an authority."""

    def __init__(self, name, above=None, key=None, is_authority=False, path_length=None, usage=None, purposes=None,
                 extra=(), begins=-900, ends=900, kind=None):
        self.key = key or (kind or (lambda: ec.generate_private_key(ec.SECP256R1())))()
        self.above = above
        name = name if isinstance(name, x509.Name) else subject(*name) if isinstance(name, tuple) else subject(name)
        signer = above or self
        builder = (
            x509.CertificateBuilder().subject_name(name).issuer_name(above.certificate.subject if above else name)
            .public_key(self.key.public_key()).serial_number(x509.random_serial_number())
            .not_valid_before(NOW + begins * DAY).not_valid_after(NOW + ends * DAY)
            .add_extension(x509.BasicConstraints(is_authority, path_length), critical=True))
        sealing = {"digital_signature": True, "content_commitment": True}
        bits = usage or ({"key_cert_sign": True, "crl_sign": True} if is_authority else sealing)
        every = ["digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
                 "key_cert_sign", "crl_sign", "encipher_only", "decipher_only"]
        builder = builder.add_extension(x509.KeyUsage(**{bit: bits.get(bit, False) for bit in every}), critical=True)
        if purposes:
            builder = builder.add_extension(x509.ExtendedKeyUsage(purposes), critical=False)
        for extension, critical in extra:
            builder = builder.add_extension(extension, critical=critical)
        is_edwards = isinstance(signer.key, ed25519.Ed25519PrivateKey)
        self.certificate = builder.sign(signer.key, None if is_edwards else hashes.SHA256())

    def chain(self):
        """With every authority but the topmost."""
        return [self.certificate] + (self.above.chain() if self.above and self.above.above else [])

    def pem(self):
        return self.certificate.public_bytes(serialization.Encoding.PEM)

    def seal(self, text, at=NOW - 3600 * datetime.timedelta(seconds=1), chain=None):
        root = etree.fromstring(text.encode("utf-8"))
        document = etree.tostring(root, method="c14n", exclusive=True)
        signer = Signer(self.key, chain or self.chain(), at.strftime("%Y-%m-%dT%H:%M:%SZ"), "profile")
        sealed = signer.sign(document)
        return etree.tostring(etree.fromstring(sealed), method="c14n", exclusive=True)


def authority(name="Sigillmyndigheten", above=None, **wishes):
    return Party(name, above, is_authority=True, **wishes)


def certificate(**changes):
    """The fixture, dated so that it stands today. `old="new"` pairs are replaced; each has to be there."""
    text = TEMPLATE.replace("<DateOfIssue>2026-11-22<", f"<DateOfIssue>{max(NOW.date(), datetime.date(2026, 11, 22))}<")
    text = re.sub(r"<ValidUntil>.*?<", f"<ValidUntil>{NOW.date() + 400 * DAY}<", text)
    for old, new in changes.get("replacing", {}).items():
        assert old in text, old
        text = text.replace(old, new)
    return text


def status_list(sequence=7, begins=-2, ends=20, entries=(), replacing=()):
    text = re.sub(r"\s*<Entry .*</Entry>", "", LIST_TEMPLATE)
    moment = lambda days: (NOW + days * DAY).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    text = re.sub(r"<SequenceNumber>.*?<", f"<SequenceNumber>{sequence}<", text)
    text = re.sub(r"<ThisUpdate>.*?<", f"<ThisUpdate>{moment(begins)}<", text)
    text = re.sub(r"<NextUpdate>.*?<", f"<NextUpdate>{moment(ends)}<", text)
    for old, new in replacing:
        assert old in text, old
        text = text.replace(old, new)
    lines = "".join(f'<Entry date="{(NOW + begins * DAY).date()}" reason="{reason}" serialHash="{hash_of(serial)}"></Entry>'
                    for serial, reason in entries)
    return text.replace("</StatusList>", lines + "</StatusList>")


def hash_of(serial):
    return hashlib.sha256(f"intyga certificate serial\n{serial}".encode()).hexdigest()


def cases():
    """Name, document, what is trusted, status lists, answers of program and page."""
    seal = Party(EMMABODA)
    fine = seal.seal(status_list())
    good = seal.seal(certificate())
    yield "pinned", good, [seal], [fine], GENUINE
    yield "without-a-list", good, [seal], [], NOT_KNOWN
    yield "trusted-by-nobody-here", good, [Party("Kalmar kommun")], [fine], REJECTED_BUT_NOT_KNOWN_HERE
    yield "impersonated", Party(EMMABODA).seal(certificate()), [seal], [fine], FORGED
    yield from trusted_otherwise(good, fine, seal)
    yield from chains()
    yield from times(seal, fine)
    yield from lists(seal, good)
    yield from contents(seal, fine)


def trusted_otherwise(good, fine, seal):
    other = Party(("Kalmar kommun", "NTRSE-2120000746"))
    yield "among-several", good, [other, seal], [fine], GENUINE
    yield "sealed-by-another", other.seal(certificate()), [seal, other], [fine], FORGED
    by_name = Party("Emmaboda kommun")
    yield "by-name-alone", by_name.seal(certificate()), [by_name], [by_name.seal(status_list())], GENUINE
    vat = Party(("Emmaboda", "VATSE-212000073801"))
    yield "by-vat-number", vat.seal(certificate()), [vat], [vat.seal(status_list())], GENUINE
    foreign = Party(("Emmaboda kommun", "NTRNO-2120000738"))
    yield "of-another-register", foreign.seal(certificate()), [foreign], [], FORGED
    unseen = Party(("Emmaboda\u200b kommun", None))
    yield "unseen-in-its-name", unseen.seal(certificate()), [unseen], [], FORGED


def chains():
    kinds = {
        "p256": lambda: ec.generate_private_key(ec.SECP256R1()),
        "p384": lambda: ec.generate_private_key(ec.SECP384R1()),
        "p521": lambda: ec.generate_private_key(ec.SECP521R1()),
        "rsa": lambda: rsa.generate_private_key(public_exponent=65537, key_size=2048),
        "ed25519": ed25519.Ed25519PrivateKey.generate,
    }
    for name, kind in kinds.items():
        yield chain_case(f"authority-{name}", authority(kind=kind), GENUINE)
    root = authority()
    middle = authority("Mellanled", root)
    yield chain_case("two-authorities", root, GENUINE, below=middle)
    yield chain_case("trusted-in-between", middle, GENUINE, below=middle)
    longest = authority("Nederst", middle)
    yield chain_case("three-authorities", root, GENUINE, below=longest)
    yield chain_case("link-left-out", root, FORGED, below=longest, leave_out=1)
    yield chain_case("path-too-long", authority(path_length=0), FORGED, between=True)
    yield chain_case("path-long-enough", authority(path_length=1), GENUINE, between=True)
    yield chain_case("no-authority", Party("Grannkommunen"), FORGED)
    web = [ExtendedKeyUsageOID.SERVER_AUTH]
    documents = [ExtendedKeyUsageOID.SERVER_AUTH, ObjectIdentifier("1.3.6.1.5.5.7.3.36")]
    yield chain_case("authority-of-web-sites", authority(purposes=web), FORGED)
    yield chain_case("authority-of-documents", authority(purposes=documents), GENUINE)
    yield chain_case("web-site", root, FORGED, purposes=web)
    yield chain_case("for-documents", root, GENUINE, purposes=documents)
    yield chain_case("only-encrypts", root, FORGED, usage={"key_encipherment": True})
    yield chain_case("may-not-certify", authority(usage={"digital_signature": True}), FORGED)
    names = x509.NameConstraints(permitted_subtrees=[x509.DNSName("example.org")], excluded_subtrees=None)
    yield chain_case("names-constrained", authority(extra=[(names, True)]), FORGED)
    strange = x509.UnrecognizedExtension(ObjectIdentifier("1.2.3.4"), b"\x05\x00")
    yield chain_case("unknown-condition", root, FORGED, extra=[(strange, True)])
    yield chain_case("unknown-remark", root, GENUINE, extra=[(strange, False)])
    yield chain_case("not-a-sealing-key", root, FORGED, kind=kinds["p384"], is_wrong_key=True)
    yield chain_case("expired-before", root, FORGED, ends=-1)
    yield chain_case("valid-only-later", root, FORGED, begins=1)
    yield chain_case("authority-expired-before", authority(ends=-1), FORGED)


def chain_case(name, trusted, answers, below=None, between=False, leave_out=None, is_wrong_key=False, **wishes):
    above = below or (authority("Mellanled", trusted) if between else trusted)
    sealer = Party(EMMABODA, above, **wishes)
    chain = sealer.chain()
    if leave_out is not None:
        chain = chain[:leave_out] + chain[leave_out + 1:]
    if is_wrong_key:
        # The seal itself cannot be made with such a key; the certificate is refused for it.
        sealer.key = ec.generate_private_key(ec.SECP256R1())
    documents = [sealer.seal(text, chain=chain) for text in (certificate(), status_list())]
    return name, documents[0], [trusted], documents[1:], answers


def times(seal, fine):
    hour = datetime.timedelta(hours=1)
    yield "sealed-in-the-future", seal.seal(certificate(), at=NOW + hour), [seal], [fine], REJECTED_BUT_NOT_KNOWN_HERE
    issued = re.search("<DateOfIssue>(.*?)<", certificate())[1]
    later = certificate(replacing={f"<DateOfIssue>{issued}<": f"<DateOfIssue>{NOW.date() + 3 * DAY}<"})
    yield "dated-in-the-future", seal.seal(later), [seal], [fine], REJECTED_BUT_NOT_KNOWN_HERE
    days = {f"<DateOfIssue>{issued}<": "<DateOfIssue>2021-11-22<", ">2026-11-17<": ">2021-11-17<", ">2026-11-20<": ">2021-11-20<",
            '"2026-11-20"': '"2021-11-20"', '"2026-11-21"': '"2021-11-21"'}
    over = certificate(replacing={**days, f"<ValidUntil>{NOW.date() + 400 * DAY}<": f"<ValidUntil>{NOW.date() - 2 * DAY}<"})
    yield "validity-over", seal.seal(over), [seal], [fine], ENDED


def lists(seal, good):
    def case(name, documents, answers):
        return name, good, [seal], [seal.seal(text) for text in documents], answers
    yield case("revoked", [status_list(entries=[(SERIAL, "error")])], ENDED)
    yield case("superseded", [status_list(entries=[(SERIAL, "superseded")])], ENDED)
    yield case("another-revoked", [status_list(entries=[("EMM-ZZZZ-ZZZZ-ZZZZ-ZZZZ-K", "error")])], GENUINE)
    yield case("list-out-of-date", [status_list(begins=-20, ends=-1)], NOT_KNOWN)
    yield case("old-list-condemns", [status_list(5, -20, -1, [(SERIAL, "malpractice")]), status_list(6)], ENDED)
    yield case("two-lists-of-a-number", [status_list(5), status_list(5, ends=19)], NOT_KNOWN)
    yield case("one-list-twice", [status_list(5), status_list(5)], GENUINE)
    yield case("list-of-the-future", [status_list(begins=1)], NOT_KNOWN)
    yield case("list-that-ends-before-it-begins", [status_list(begins=-1, ends=-2)], NOT_KNOWN)
    yield case("list-of-another-code", [status_list(replacing=[("<Code>EMM<", "<Code>EMN<")])], NOT_KNOWN)
    tomorrow = status_list(begins=-20, replacing=[("</NextUpdate>", f'</NextUpdate><Entry date="{NOW.date()}" reason="error" '
                                                   f'serialHash="{hash_of(SERIAL)}"></Entry>')])
    yield case("list-that-tells-the-future", [tomorrow], NOT_KNOWN)
    doubled = status_list(entries=[("EMM-ZZZZ-ZZZZ-ZZZZ-ZZZZ-K", "error")] * 2)
    yield case("list-with-a-serial-twice", [doubled], NOT_KNOWN)
    others = Party(("Kalmar kommun", "NTRSE-2120000746"))
    yield "list-by-another", good, [seal, others], [others.seal(status_list())], NOT_KNOWN
    yield "list-by-nobody-known", good, [seal], [Party(EMMABODA).seal(status_list())], NOT_KNOWN


def contents(seal, fine):
    def case(name, answers, replacing):
        return name, seal.seal(certificate(replacing=replacing)), [seal], [fine], answers
    yield case("serial-mistyped", FORGED, {SERIAL: "EMM-0410-6105-0R3G-G28A-H"})
    yield case("serial-of-another-issuer", FORGED, {"<Code>EMM<": "<Code>EMN<"})
    yield case("identity-number-mistyped", FORGED, {"201901012391": "201901012392"})
    yield case("day-that-does-not-exist", FORGED, {">2026-11-17<": ">2026-02-30<"})
    yield case("day-with-white-space", FORGED, {">2026-11-17<": "> 2026-11-17\n<"})
    yield case("judged-after-issue", FORGED, {">2026-11-17<": ">2099-11-17<"})
    yield case("another-method", FORGED, {"3484bd7e51": "d30284d7df"})
    yield case("unit-twice", FORGED, {'code="OCN-CLEAN-02" version="3"': 'code="OCN-CLEAN-01" version="3"'})
    yield case("without-swedish", FORGED, {'<Title xml:lang="sv">Städmetoder<': '<Title xml:lang="en">Cleaning<'})
    yield case("only-external", FORGED, {'role="internalQualityAssurer"': 'role="externalQualityAssurer"'})
    yield case("unknown-element", FORGED, {"<Holder>": "<Holder><Nickname>Å</Nickname>"})
    yield case("unknown-attribute", FORGED, {'extent="full"': 'extent="full" more="1"'})
    yield case("unknown-extent", FORGED, {'extent="full"': 'extent="most"'})
    yield case("unseen-character", FORGED, {"Anna Åkesson": "Anna\u202e Åkesson"})
    yield case("space-at-the-end", FORGED, {"Anna Åkesson": "Anna Åkesson "})
    yield case("name-too-long", FORGED, {"Anna Åkesson": "Å" * 201})
    yield case("name-as-long-as-may-be", GENUINE, {"Anna Åkesson": "Å" * 200})
    yield case("persian", GENUINE, {"Anna Åkesson": "علی\u200cرضا"})
    yield case("devanagari", GENUINE, {"Anna Åkesson": "क्\u200dष"})
    yield case("many-scripts", GENUINE, {"Anna Åkesson": "Ολγα 伊藤 Ж. ไทย 🧹"})
    yield case("needless-joiner", REJECTED_BUT_NOT_KNOWN_HERE, {"Anna Åkesson": "Anna\u200d Åkesson"})
    note = (ROOT / "fixtures/seal/note/note.xml").read_text(encoding="utf-8")
    yield "another-document", seal.seal(note), [seal], [fine], FORGED


def write(folder):
    """Writes the cases; returns the answers, by name."""
    answers = {}
    for name, document, trusted, documents, expected in cases():
        place = folder / name
        place.mkdir(parents=True)
        (place / "certificate.xml").write_bytes(document)
        (place / "trust.pem").write_bytes(b"".join(party.pem() for party in trusted))
        for number, each in enumerate(documents):
            (place / f"list-{number}.xml").write_bytes(each)
        answers[name] = expected
    return answers
