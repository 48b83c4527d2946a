"""Signed summaries of certificates, put together by hand from RFC 8949, 9052 and 9285, and what has to be said of each."""
import hashlib

from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, utils

import verifier_cases
from verifier_cases import DAY, EMMABODA, ENDED, FORGED, GENUINE, NOT_KNOWN, NOW, REJECTED_BUT_NOT_KNOWN_HERE, SERIAL, Party

ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"
BEGINNING = "INTYGA1:"
PROTECTED = bytes([0xA1, 0x01, 0x26])


def head(kind, number):
    if number < 24:
        return bytes([kind << 5 | number])
    size = next(size for size in [1, 2, 4, 8] if number < 256 ** size)
    return bytes([kind << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[size]]) + number.to_bytes(size, "big")


def cbor(value):
    if isinstance(value, bool):
        return bytes([0xF5 if value else 0xF4])
    if isinstance(value, int):
        return head(0, value) if value >= 0 else head(1, -1 - value)
    if isinstance(value, bytes):
        return head(2, len(value)) + value
    if isinstance(value, str):
        return head(3, len(value.encode())) + value.encode()
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(cbor, value))
    return head(5, len(value)) + b"".join(key + entry for key, entry in sorted((cbor(k), cbor(v)) for k, v in value.items()))


def base45(data):
    text = ""
    for at in range(0, len(data), 2):
        part = data[at:at + 2]
        value = int.from_bytes(part, "big")
        for _ in range(len(part) + 1):
            text += ALPHABET[value % 45]
            value //= 45
    return text


def message(party, payload, protected=PROTECTED, name_of=None, tag=18):
    to_be_signed = cbor(["Signature1", protected, b"", payload])
    r, s = utils.decode_dss_signature(party.key.sign(to_be_signed, ec.ECDSA(hashes.SHA256())))
    der = (name_of or party).certificate.public_bytes(serialization.Encoding.DER)
    identifier = hashlib.sha256(der).digest()[:8]
    parts = [protected, {4: identifier}, payload, r.to_bytes(32, "big") + s.to_bytes(32, "big")]
    return head(6, tag) + cbor(parts)


def day(date):
    return (date - NOW.date().fromisoformat("1970-01-01")).days


def claims(**changes):
    today = NOW.date()
    units = [[f"OCN-CLEAN-0{n}", 1, [0, 0, 1 if n == 1 else 0], f"Hygien och kemikalier {n}"] for n in range(1, 9)]
    values = {
        "signed": int(NOW.timestamp()) - 3600, "serial": SERIAL, "holder": "Åsa Öberg <b>", "born": day(today) - 9000,
        "issuer": ["Emmaboda kommun", "212000-0738"], "framework": ["OCN-CLEAN", 1, "Grundläggande lokalvård"], "partial": False,
        "issued": day(today), "until": day(today) + 400, "illustrative": True, "results": ["Uppnått", "Väl uppnått"], "units": units,
        "document": hashlib.sha256(b"document").digest(),
    }
    values.update(changes)
    keys = {"signed": 6, "serial": -1, "holder": -2, "born": -3, "issuer": -4, "framework": -5, "partial": -6, "issued": -7, "until": -8,
            "illustrative": -9, "results": -10, "units": -11, "document": -12, "other": -13}
    return {keys[name]: value for name, value in values.items() if value is not None}


def text(party, **changes):
    return BEGINNING + base45(message(party, cbor(claims(**changes))))


def cases():
    """Name, text, what is trusted, status lists, answers of program and page."""
    seal = Party(EMMABODA)
    fine = seal.seal(verifier_cases.status_list())
    revoking = seal.seal(verifier_cases.status_list(entries=[(SERIAL, "error")]))
    today = day(NOW.date())

    def case(name, answers, lists=(fine,), trusted=(seal,), **changes):
        return name, text(seal, **changes), trusted, lists, answers
    yield case("code", GENUINE)
    yield case("code-without-a-list", NOT_KNOWN, lists=())
    yield case("code-revoked", ENDED, lists=[revoking])
    yield case("code-without-titles", GENUINE, framework=["OCN-CLEAN", 1], results=["Uppnått"], units=[["OCN-CLEAN-01", 1, [0]]])
    yield case("code-without-birth", GENUINE, born=None, until=None)
    yield case("code-by-name-alone", GENUINE, issuer=["Emmaboda kommun"])
    yield case("code-of-nobody-known", NOT_KNOWN, trusted=[Party("Kalmar kommun")])
    yield case("code-over", ENDED, issued=today - 400, until=today - 2)
    yield case("code-dated-in-the-future", REJECTED_BUT_NOT_KNOWN_HERE, issued=today + 3)
    yield case("code-signed-in-the-future", REJECTED_BUT_NOT_KNOWN_HERE, signed=int((NOW + DAY).timestamp()))
    yield case("code-signed-before-the-seal", FORGED, signed=int((NOW - 2000 * DAY).timestamp()))
    yield case("code-of-another-issuer", FORGED, issuer=["Kalmar kommun", "212000-0746"])
    yield case("code-serial-mistyped", FORGED, serial="EMM-0410-6105-0R3G-G28A-H")
    yield case("code-with-more", FORGED, other=True)
    yield case("code-with-less", FORGED, holder=None)
    yield case("code-result-that-is-not-there", FORGED, units=[["OCN-CLEAN-01", 1, [2]]])
    yield case("code-short-digest", FORGED, document=b"x" * 31)
    authority = verifier_cases.authority()
    below = Party(EMMABODA, authority)
    yield "code-by-authority", text(below), [authority], [], NOT_KNOWN
    web = Party(EMMABODA, purposes=[verifier_cases.ExtendedKeyUsageOID.SERVER_AUTH])
    yield "code-by-web-site", text(web), [web], [], FORGED
    payload = cbor(claims())
    forged = BEGINNING + base45(message(Party(EMMABODA), payload, name_of=seal))
    yield "code-impersonated", forged, [seal], [fine], FORGED
    for name, other in {"algorithm": bytes([0xA1, 0x01, 0x27]), "header": bytes([0xA0])}.items():
        yield f"code-other-{name}", BEGINNING + base45(message(seal, payload, protected=other)), [seal], [fine], FORGED
    yield "code-other-tag", BEGINNING + base45(message(seal, payload, tag=17)), [seal], [fine], FORGED
    longer = payload.replace(cbor(-2) + cbor("Åsa Öberg <b>"), cbor(-2) + bytes([0x79, 0, 15]) + "Åsa Öberg <b>".encode())
    assert longer != payload
    yield "code-spelled-otherwise", BEGINNING + base45(message(seal, longer)), [seal], [fine], FORGED
    yield "code-cut-off", text(seal)[:-9], [seal], [fine], FORGED


def flipped(party):
    """Each bit of a summary's bytes changed."""
    data = message(party, cbor(claims()))
    for at in range(len(data)):
        for bit in range(8):
            yield f"{at:04}-{bit}", BEGINNING + base45(data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1:])
