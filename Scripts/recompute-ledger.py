#!/usr/bin/env python3
"""Computes the ledger of a registry anew, as docs/ledger.md describes it: a second program, in another language.

    python3 Scripts/recompute-ledger.py REGISTRY

Prints number and hash of the newest transaction and exits with 0 when everything agrees; names the first row that does
not, and exits with 1. Signatures are verified where the Python package `cryptography` is installed; otherwise it says
so. Whether an act was allowed is the business of `intyga audit verify`.
"""

import hashlib
import json
import sqlite3
import sys
from datetime import datetime, timedelta, timezone

try:
    from cryptography.exceptions import InvalidSignature
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
except ImportError:
    Ed25519PublicKey = None

LIFETIME = 300_000


class Disagreement(Exception):
    pass


def digest(content):
    return hashlib.sha256(content if isinstance(content, bytes) else content.encode()).digest()


def time(milliseconds):
    moment = datetime(1970, 1, 1, tzinfo=timezone.utc) + timedelta(milliseconds=milliseconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}Z"


def entry_hash(position, kind, version, subject, payload):
    return digest(f"{position}\n{kind}\n{version}\n{subject}\n{payload}")


def intent(registry, actor, key, prepared_at, nonce, base, base_hash, content):
    return (
        "intyga intent 1\n"
        f"registry {registry.hex()}\n"
        f"actor {actor}\n"
        f"key {key.hex()}\n"
        f"prepared {time(prepared_at)}\n"
        f"nonce {nonce.hex()}\n"
        f"base {base} {base_hash.hex()}\n"
        f"content {content.hex()}\n"
    )


def transaction_hash(number, at, previous, intended, signature):
    return digest(
        "intyga ledger transaction 1\n"
        f"number {number}\n"
        f"at {time(at)}\n"
        f"previous {previous.hex()}\n"
        f"intent {intended.hex()}\n"
        f"signature {digest(signature).hex()}\n"
    )


def signed_message(intended):
    return b"intyga signature 1\nintent\n" + intended


def registered(payload):
    """The public key that a registration introduces, what its holder signed, and the signature."""
    registration = payload["registration"]
    public = bytes(registration["publicKey"])
    lines = [
        "intyga key registration 1",
        f"registry {registration['registry']}",
        f"practitioner {registration['practitioner']}",
        f"key {public.hex()}",
    ]
    if "sampling" in registration:
        lines.append(f"sampling {registration['sampling']['series']} {registration['sampling']['root']}")
    message = "intyga signature 1\nkey-registration\n" + "".join(line + "\n" for line in lines)
    return public, message.encode(), bytes(payload["proof"])


def verify(public, message, signature, place):
    if Ed25519PublicKey is None:
        return
    try:
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    except InvalidSignature:
        raise Disagreement(f"{place}: the signature does not verify") from None


def check(condition, place, what):
    if not condition:
        raise Disagreement(f"{place}: {what}")


def walk(database):
    hashes = {0: bytes(32)}
    keys, nonces = {}, set()
    registry, newest = None, 0
    rows = database.execute(
        "SELECT number, at, actor, key, prepared_at, nonce, base, intent, signature, previous, hash"
        " FROM ledger_transaction ORDER BY number"
    ).fetchall()
    for number, at, actor, key, prepared_at, nonce, base, intended, signature, previous, stored in rows:
        place = f"ledger_transaction {number}"
        check(number == newest + 1, place, f"follows {newest}")
        content = b""
        entries = database.execute(
            "SELECT position, kind, version, subject, payload, hash FROM ledger_event"
            " WHERE transaction_number = ? ORDER BY position",
            (number,),
        ).fetchall()
        for index, (position, kind, version, subject, payload, entry) in enumerate(entries):
            check(position == index + 1, f"ledger_event {number}/{position}", "out of order")
            computed = entry_hash(position, kind, version, subject, payload)
            check(computed == entry, f"ledger_event {number}/{position}", "its hash is another")
            content += entry
            registry = registry or entry
            if kind == "KeyRegistered":
                event = json.loads(payload)
                check(event["registration"]["registry"] == registry.hex(), place, "a key of another registry")
                public, message, proof = registered(event)
                verify(public, message, proof, f"ledger_event {number}/{position}")
                keys.setdefault(digest(public), public)
        check(entries, place, "has no events")
        check(base < number and base in hashes, place, "its base is not before it")
        check(nonce not in nonces, place, "its nonce is used twice")
        check(0 <= at - prepared_at <= LIFETIME, place, "its intent did not hold any more")
        text = intent(registry, actor, key, prepared_at, nonce, base, hashes[base], digest(content))
        check(digest(text) == intended, place, "its intent is another")
        check(previous == hashes[newest], place, "names another predecessor")
        check(transaction_hash(number, at, previous, intended, signature) == stored, place, "its hash is another")
        check(key in keys, place, "its key is not registered")
        verify(keys[key], signed_message(intended), signature, place)
        nonces.add(nonce)
        hashes[number] = stored
        newest = number
    return newest, hashes[newest]


def main(arguments):
    if len(arguments) != 1:
        print(__doc__, file=sys.stderr)
        return 2
    database = sqlite3.connect(f"file:{arguments[0]}?mode=ro", uri=True)
    try:
        number, head = walk(database)
    except Disagreement as error:
        print(error)
        return 1
    if Ed25519PublicKey is None:
        print("signatures were not verified: the package cryptography is not installed", file=sys.stderr)
    print(number, head.hex())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
