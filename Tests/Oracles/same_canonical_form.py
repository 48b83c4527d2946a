"""Tells which changed documents are, canonicalised, what the original is.

Usage: same_canonical_form.py ORIGINAL < LIST

LIST has one path a line. Prints "same" or "different" a line. Uses Python's own canonicaliser over expat, so that
neither intyga's code nor libxml2 has a say. A document that expat cannot read is "different".
"""

import sys
import xml.etree.ElementTree as ElementTree


def canonical(path):
    with open(path, "rb") as file:
        data = file.read()
    try:
        # Other encodings are none of a canonical form's business here: sealed documents are UTF-8.
        data.decode("utf-8")
        return ElementTree.canonicalize(xml_data=data.decode("utf-8"), with_comments=False)
    except (UnicodeDecodeError, ElementTree.ParseError, ValueError):
        return None


def main():
    original = canonical(sys.argv[1])
    assert original is not None
    for line in sys.stdin:
        print("same" if canonical(line.rstrip("\n")) == original else "different")


if __name__ == "__main__":
    main()
