"""Alters sealed documents in ways that are drawn from a fixed seed.

What comes of a mutation is not known here, and need not be: two verifiers are asked. Some leave the document what it was
(another way to write the same XML), most break it.
"""
import random
import re

ELEMENT = re.compile(rb"<([A-Za-z:]+)(?: [^<>]*)?>[^<>]*</\1>")
BASE64_VALUE = re.compile(rb"<ds:(DigestValue|SignatureValue|X509Certificate)>([^<]+)<")
ALPHABET = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
SIGNATURE = re.compile(rb"<ds:Signature .*</ds:Signature>", re.S)


def flip_bit(document, _, draw):
    at = draw.randrange(len(document))
    return document[:at] + bytes([document[at] ^ 1 << draw.randrange(8)]) + document[at + 1:]


def replace_byte(document, _, draw):
    at = draw.randrange(len(document))
    return document[:at] + bytes([draw.randrange(256)]) + document[at + 1:]


def leave_out(document, _, draw):
    at = draw.randrange(len(document))
    return document[:at] + document[at + 1 + draw.randrange(40):]


def cut_off(document, _, draw):
    return document[:draw.randrange(len(document))]


def element_of(document, draw):
    return draw.choice(list(ELEMENT.finditer(document)))


def move_element(document, _, draw):
    found = element_of(document, draw)
    rest = document[:found.start()] + document[found.end():]
    ends = [each.end() for each in re.finditer(rb">", rest)]
    at = draw.choice(ends)
    return rest[:at] + found[0] + rest[at:]


def double_element(document, _, draw):
    found = element_of(document, draw)
    return document[:found.end()] + found[0] + document[found.end():]


def drop_element(document, _, draw):
    found = element_of(document, draw)
    return document[:found.start()] + document[found.end():]


def swap_texts(document, _, draw):
    one, other = sorted([element_of(document, draw), element_of(document, draw)], key=lambda each: each.start())
    if one.end() > other.start():
        return drop_element(document, _, draw)
    return (document[:one.start()] + other[0] + document[one.end():other.start()] + one[0] + document[other.end():])


def alter_value(document, _, draw):
    """One character of a digest, a signature or a certificate."""
    value = draw.choice(list(BASE64_VALUE.finditer(document)))
    at = draw.randrange(value.start(2), value.end(2))
    return document[:at] + bytes([draw.choice(ALPHABET)]) + document[at + 1:]


def exchange_certificate(document, others, draw):
    other = draw.choice(others)
    theirs = draw.choice(re.findall(rb"<ds:X509Certificate>([^<]+)<", other))
    mine = draw.choice(list(re.finditer(rb"<ds:X509Certificate>([^<]+)<", document)))
    return document[:mine.start(1)] + theirs + document[mine.end(1):]


def exchange_seal(document, others, draw):
    theirs = SIGNATURE.search(draw.choice(others))[0]
    return SIGNATURE.sub(lambda _: theirs, document)


def exchange_content(document, others, draw):
    """Somebody else's text in the place of one's own, under the same seal."""
    found = element_of(document, draw)
    name = found[1]
    theirs = [each[0] for each in ELEMENT.finditer(draw.choice(others)) if each[1] == name]
    return document[:found.start()] + draw.choice(theirs or [b""]) + document[found.end():]


def wrap(document, others, draw):
    """A whole document inside another one."""
    at = draw.choice([each.end() for each in re.finditer(rb">", document)])
    return document[:at] + draw.choice(others) + document[at:]


# The same document, written otherwise.

def single_quotes(document, *_):
    return re.sub(rb'="([^"\']*)"', rb"='\1'", document)


def spaced_tags(document, _, draw):
    found = draw.choice(list(re.finditer(rb"(</?[A-Za-z:]+)((?: [^<>]*)?)>", document)))
    return document[:found.end() - 1] + draw.choice([b" ", b"\n", b"\t\r\n"]) + document[found.end() - 1:]


def character_reference(document, _, draw):
    found = draw.choice(list(re.finditer(rb">[^<>&]*?([A-Za-z0-9])", document)))
    return document[:found.start(1)] + b"&#x%X;" % found[1][0] + document[found.end(1):]


def cdata(document, _, draw):
    found = draw.choice(list(re.finditer(rb">([^<>&]+)<", document)))
    return document[:found.start(1)] + b"<![CDATA[" + found[1] + b"]]>" + document[found.end(1):]


def declaration(document, _, draw):
    return draw.choice([b'<?xml version="1.0" encoding="UTF-8"?>\n', b"<?xml version='1.0'?>", b'<?xml version="1.1"?>',
                        b'<?xml version="1.0" encoding="ISO-8859-1"?>']) + document


def foreign_matter(document, _, draw):
    """What may not be in a sealed document, in a place of its own."""
    at = draw.choice([each.start() for each in re.finditer(rb"<", document)])
    matter = draw.choice([b"<!-- -->", b"<?x y?>", b"<!DOCTYPE a>", b"\xef\xbb\xbf", b" ", b"\n", b"&amp;", b"<x/>",
                          b'<x xmlns="urn:x" Id="seal"/>', b"\xc2\xad", b"&nbsp;", b"]]>"])
    return document[:at] + matter + document[at:]


def attribute(document, _, draw):
    found = draw.choice(list(re.finditer(rb"<[A-Za-z:]+", document)))
    added = draw.choice([b' x="1"', b' Id="seal"', b' ID="a"', b' xml:id="seal"', b' xmlns:q="urn:q"', b' xmlns=""',
                         b' xmlns:ds="urn:other"', b' xml:lang="sv"', b' xmlns:q="relative"'])
    return document[:found.end()] + added + document[found.end():]


MUTATIONS = [
    flip_bit, replace_byte, leave_out, cut_off, move_element, double_element, drop_element, swap_texts, alter_value,
    exchange_certificate, exchange_seal, exchange_content, wrap, single_quotes, spaced_tags, character_reference, cdata,
    declaration, foreign_matter, attribute,
]


def mutated(documents, count, seed):
    """`count` altered documents, each with a name that says how it was made."""
    draw = random.Random(seed)
    for number in range(count):
        mutation = MUTATIONS[number % len(MUTATIONS)]
        document = draw.choice(documents)
        # Now and then a second one on top.
        result = mutation(document, documents, draw)
        if draw.random() < 0.2 and ELEMENT.search(result) and BASE64_VALUE.search(result):
            second = draw.choice(MUTATIONS[:4] + MUTATIONS[8:9])
            result = second(result, documents, draw) if result else result
        yield f"{number:04}-{mutation.__name__}", result
