"""Signs an intent that it is sent, as a program of somebody else's would: it computes the digest itself.

Standard input: the private key in hexadecimal on the first line, then the intent. Standard output: the signature, in
hexadecimal.
"""

import hashlib
import sys

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

key, text = sys.stdin.read().split("\n", 1)
if not text.startswith("intyga intent 1\n"):
    sys.exit("this is no intent")
message = b"intyga signature 1\nintent\n" + hashlib.sha256(text.encode()).digest()
print(Ed25519PrivateKey.from_private_bytes(bytes.fromhex(key)).sign(message).hex())
