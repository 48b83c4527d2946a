// Who is trusted, and the way up from a sealing certificate to a certificate that is trusted (docs/seal.md; RFC 5280, 6.1).
// A rule that is not known is a refusal, never a pass.

/** A check that did not pass: `outcome` is `failed`, or `unknown` where this browser cannot tell. */
class Objection extends Error {
  constructor(code, values = {}, outcome = 'failed') {
    super(code);
    this.code = code;
    this.values = values;
    this.outcome = outcome;
  }
}

const CURVES = {
  '1.2.840.10045.3.1.7': { name: 'P-256', bytes: 32 },
  '1.3.132.0.34': { name: 'P-384', bytes: 48 },
  '1.3.132.0.35': { name: 'P-521', bytes: 66 },
};
const KEY_KIND = { ellipticCurve: '1.2.840.10045.2.1', rsa: '1.2.840.113549.1.1.1', ed25519: '1.3.101.112' };
/** The signatures that are accepted under a certificate. */
const SIGNATURES = {
  '1.2.840.10045.4.3.2': { kind: KEY_KIND.ellipticCurve, hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { kind: KEY_KIND.ellipticCurve, hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { kind: KEY_KIND.ellipticCurve, hash: 'SHA-512' },
  '1.2.840.113549.1.1.11': { kind: KEY_KIND.rsa, hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { kind: KEY_KIND.rsa, hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { kind: KEY_KIND.rsa, hash: 'SHA-512' },
  '1.3.101.112': { kind: KEY_KIND.ed25519 },
};
// Document signing (RFC 9336), e-mail protection, anything.
const PURPOSES_THAT_ALLOW_SEALING = ['1.3.6.1.5.5.7.3.36', '1.3.6.1.5.5.7.3.4', '2.5.29.37.0'];
// The bits of the first byte of a key usage (RFC 5280, 4.2.1.3).
const USAGE = { digitalSignature: 0x80, nonRepudiation: 0x40, keyCertSign: 0x04 };

const allowsSealing = certificate =>
  !certificate.purposes || certificate.purposes.some(purpose => PURPOSES_THAT_ALLOW_SEALING.includes(purpose));

function checkForm(certificate) {
  if (certificate.version !== 3) throw new Objection('certificate-of-old-version');
  if (certificate.hasUnknownCondition) {
    throw new Objection(certificate.constrainsNames ? 'issuer-with-name-constraints' : 'certificate-with-unknown-extension');
  }
}

const hasSealingKey = certificate =>
  certificate.keyKind === KEY_KIND.ellipticCurve && CURVES[certificate.curve]?.name === 'P-256';

/** Whether the certificate may stand beside a seal; else an objection. */
function checkSealing(certificate) {
  checkForm(certificate);
  if (!hasSealingKey(certificate)) throw new Objection('certificate-key-not-p256');
  const mayNotSign = certificate.usage !== undefined
    && (certificate.usage & (USAGE.digitalSignature | USAGE.nonRepudiation)) === 0;
  if (mayNotSign || !allowsSealing(certificate)) throw new Objection('certificate-not-for-sealing');
}

/** Whether the certificate may have issued others, `below` of them down to the sealing certificate; else an objection. */
function checkIssuing(certificate, below) {
  checkForm(certificate);
  const mayNotCertify = certificate.usage !== undefined && (certificate.usage & USAGE.keyCertSign) === 0;
  if (!certificate.isAuthority || mayNotCertify) throw new Objection('issuer-not-an-authority');
  if (certificate.pathLength < below) throw new Objection('certificate-path-too-long');
  if (!allowsSealing(certificate)) throw new Objection('issuer-not-for-sealing');
  if (certificate.constrainsNames) throw new Objection('issuer-with-name-constraints');
}

/** r and s side by side, as WebCrypto takes them; in certificates they stand in DER. */
function plainSignature(der, size) {
  const signature = new Uint8Array(2 * size);
  const numbers = readValues(readOne(der, TAG.sequence).content);
  if (numbers.length !== 2) throw new DERFault('a signature of another form');
  numbers.forEach((number, index) => {
    let digits = expectTag(number, TAG.integer).content;
    while (digits.length > 1 && digits[0] === 0) digits = digits.subarray(1);
    if (digits.length > size) throw new DERFault('a signature that is too long');
    signature.set(digits, (index + 1) * size - digits.length);
  });
  return signature;
}

/** Whether one certificate was issued by the other: the names meet and the signature holds. */
async function wasIssuedBy(certificate, issuer) {
  const scheme = SIGNATURES[certificate.algorithm];
  if (!sameBytes(certificate.issuer, issuer.subject) || scheme?.kind !== issuer.keyKind) return false;
  let algorithm;
  let signature = certificate.signature;
  if (scheme.kind === KEY_KIND.ellipticCurve) {
    const curve = CURVES[issuer.curve];
    if (!curve) throw new Objection('unknown-to-this-browser', {}, 'unknown');
    algorithm = { name: 'ECDSA', namedCurve: curve.name, hash: scheme.hash };
    try {
      signature = plainSignature(signature, curve.bytes);
    } catch {
      return false;
    }
  } else if (scheme.kind === KEY_KIND.rsa) {
    algorithm = { name: 'RSASSA-PKCS1-v1_5', hash: scheme.hash };
  } else {
    algorithm = { name: 'Ed25519' };
  }
  try {
    const key = await crypto.subtle.importKey('spki', issuer.key, algorithm, false, ['verify']);
    return await crypto.subtle.verify(algorithm, key, signature, certificate.signed);
  } catch {
    // Not every browser has every curve, and some refuse keys that are short or of an unusual form.
    throw new Objection('unknown-to-this-browser', {}, 'unknown');
  }
}

/**
 * Follows a chain from its first certificate up to one that is trusted. It stands in order, so there is nothing to search.
 *
 * Returns the certificates on the way, the trusted one last; throws an objection.
 */
async function trustedPath(chain, anchors) {
  checkSealing(chain[0]);
  const followed = [];
  let refusal = null;
  for (const [index, certificate] of chain.entries()) {
    if (index > 0) {
      checkIssuing(certificate, index - 1);
      if (!await wasIssuedBy(followed[index - 1], certificate)) throw new Objection('chain-broken');
    }
    followed.push(certificate);
    const itself = anchors.find(anchor => sameBytes(anchor.der, certificate.der));
    if (itself) return followed;
    for (const anchor of anchors) {
      if (!await wasIssuedBy(certificate, anchor)) continue;
      try {
        checkIssuing(anchor, index);
        return [...followed, anchor];
      } catch (objection) {
        refusal = objection;
      }
    }
    if (!SIGNATURES[certificate.algorithm]) throw new Objection('certificate-weakly-signed');
  }
  throw refusal ?? new Objection('signer-not-trusted', { fingerprint: await fingerprint(chain[0].der) });
}

/** Each certificate on the way was valid when it was sealed; else an objection. */
function checkValidityAt(time, path) {
  for (const { validFrom, validUntil } of path) {
    if (time < validFrom) throw new Objection('certificate-not-yet-valid', { signed: time, from: validFrom });
    if (time > validUntil) throw new Objection('certificate-expired', { signed: time, until: validUntil });
  }
}

const sha256 = async bytes => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const hexadecimal = bytes => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');

/** SHA-256 of a certificate, written as the program and `openssl x509 -fingerprint -sha256` write it. */
const fingerprint = async der => hexadecimal(await sha256(der)).toUpperCase().replace(/..(?=.)/g, '$&:');

/** The ten digits of a Swedish organisation number, where a certificate states one (ETSI EN 319 412-1, 5.1.4). */
function organisationNumber({ identifier = '' }) {
  const register = /^NTRSE-(?:([0-9]{10})|([0-9]{6})-([0-9]{4}))$/.exec(identifier);
  if (register) return register[1] ?? register[2] + register[3];
  return /^VATSE-([0-9]{10})01$/.exec(identifier)?.[1];
}

/** The organisation behind a certificate, to be compared with `isSameOrganisation`. */
const organisationOf = certificate => ({
  name: certificate.owner.organisation,
  number: organisationNumber(certificate.owner) ?? (certificate.owner.identifier?.replace(/\s/g, '') || undefined),
});

/** By number where both state one, else by name. Who states neither is nobody. */
function isSameOrganisation(one, other) {
  if (one.number && other.number) return one.number === other.number;
  return one.name !== undefined && one.name === other.name;
}
