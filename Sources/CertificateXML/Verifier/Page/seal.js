// The one form of seal that is accepted (docs/seal.md). A seal is not interpreted: the canonical text has to be, character for
// character, what the profile prescribes, with values in known places.

const SIGNATURE_NAMESPACE = 'http://www.w3.org/2000/09/xmldsig#';
const PROPERTIES_NAMESPACE = 'http://uri.etsi.org/01903/v1.3.2#';
const EXCLUSIVE_FORM = 'http://www.w3.org/2001/10/xml-exc-c14n#';
const DIGEST_METHOD = 'http://www.w3.org/2001/04/xmlenc#sha256';
const SEAL_IDENTIFIERS = ['seal', 'sealed-document', 'seal-properties'];

const MOST_CERTIFICATES = 4;
// In characters of base64.
const DIGEST_LENGTH = 44;
const SIGNATURE_LENGTH = 88;
const LONGEST_CERTIFICATE = 8192;
const TIME_LENGTH = '2026-11-22T16:08:30Z'.length;
/** How much later than now a document may claim to be sealed, in milliseconds: no two clocks are the same. */
const CLOCK_TOLERANCE = 5 * 60 * 1000;

// Where a part of the seal is digested on its own, exclusive canonicalisation declares on it what the document declares
// further out: hence two forms of some.
const DECLARE_SIGNATURE = ` xmlns:ds="${SIGNATURE_NAMESPACE}"`;
const DECLARE_PROPERTIES = ` xmlns:xades="${PROPERTIES_NAMESPACE}"`;
const PROFILE = {
  start: `<ds:Signature${DECLARE_SIGNATURE} Id="seal">`,
  beforeDocumentDigest:
    `<ds:CanonicalizationMethod Algorithm="${EXCLUSIVE_FORM}"></ds:CanonicalizationMethod>`
    + '<ds:SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256"></ds:SignatureMethod>'
    + '<ds:Reference Id="sealed-document" URI=""><ds:Transforms>'
    + `<ds:Transform Algorithm="${SIGNATURE_NAMESPACE}enveloped-signature"></ds:Transform>`
    + `<ds:Transform Algorithm="${EXCLUSIVE_FORM}"></ds:Transform></ds:Transforms>`
    + `<ds:DigestMethod Algorithm="${DIGEST_METHOD}"></ds:DigestMethod><ds:DigestValue>`,
  betweenDigests:
    '</ds:DigestValue></ds:Reference>'
    + '<ds:Reference Type="http://uri.etsi.org/01903#SignedProperties" URI="#seal-properties"><ds:Transforms>'
    + `<ds:Transform Algorithm="${EXCLUSIVE_FORM}"></ds:Transform></ds:Transforms>`
    + `<ds:DigestMethod Algorithm="${DIGEST_METHOD}"></ds:DigestMethod><ds:DigestValue>`,
  signedInfoEnd: '</ds:DigestValue></ds:Reference></ds:SignedInfo>',
  beforeProperties:
    `</ds:X509Data></ds:KeyInfo><ds:Object><xades:QualifyingProperties${DECLARE_PROPERTIES} Target="#seal">`,
  beforeTime: '<xades:SignedSignatureProperties><xades:SigningTime>',
  afterTime: '</xades:SigningTime><xades:SigningCertificateV2>',
  beforeCertificateDigest: declaration => '<xades:Cert><xades:CertDigest>'
    + `<ds:DigestMethod${declaration} Algorithm="${DIGEST_METHOD}"></ds:DigestMethod><ds:DigestValue${declaration}>`,
  afterCertificateDigest: '</ds:DigestValue></xades:CertDigest></xades:Cert>',
  propertiesEnd:
    '</xades:SigningCertificateV2></xades:SignedSignatureProperties><xades:SignedDataObjectProperties>'
    + '<xades:DataObjectFormat ObjectReference="#sealed-document"><xades:MimeType>application/xml</xades:MimeType>'
    + '</xades:DataObjectFormat></xades:SignedDataObjectProperties></xades:SignedProperties>',
  end: '</xades:QualifyingProperties></ds:Object></ds:Signature>',
};

/** The values of a seal, or `null` for what is in any respect not of the profile. */
function readSeal(text) {
  let rest = text;
  const skip = prescribed => {
    if (!rest.startsWith(prescribed)) return false;
    rest = rest.slice(prescribed.length);
    return true;
  };
  const take = length => {
    const value = rest.slice(0, length);
    if (value.length !== length || value.includes('<')) return null;
    rest = rest.slice(length);
    return value;
  };
  const seal = { certificates: [], certificateDigests: [] };
  if (!skip(`${PROFILE.start}<ds:SignedInfo>${PROFILE.beforeDocumentDigest}`)) return null;
  if ((seal.documentDigest = take(DIGEST_LENGTH)) === null || !skip(PROFILE.betweenDigests)) return null;
  if ((seal.propertiesDigest = take(DIGEST_LENGTH)) === null) return null;
  if (!skip(`${PROFILE.signedInfoEnd}<ds:SignatureValue>`)) return null;
  if ((seal.signature = take(SIGNATURE_LENGTH)) === null) return null;
  if (!skip('</ds:SignatureValue><ds:KeyInfo><ds:X509Data>')) return null;
  while (seal.certificates.length < MOST_CERTIFICATES && skip('<ds:X509Certificate>')) {
    const length = rest.indexOf('<');
    if (length < 1 || length > LONGEST_CERTIFICATE) return null;
    seal.certificates.push(take(length));
    if (!skip('</ds:X509Certificate>')) return null;
  }
  if (seal.certificates.length === 0) return null;
  if (!skip(`${PROFILE.beforeProperties}<xades:SignedProperties Id="seal-properties">${PROFILE.beforeTime}`)) return null;
  if ((seal.time = take(TIME_LENGTH)) === null || !skip(PROFILE.afterTime)) return null;
  for (const _ of seal.certificates) {
    if (!skip(PROFILE.beforeCertificateDigest(''))) return null;
    const digest = take(DIGEST_LENGTH);
    if (digest === null || !skip(PROFILE.afterCertificateDigest)) return null;
    seal.certificateDigests.push(digest);
  }
  return skip(PROFILE.propertiesEnd + PROFILE.end) && rest === '' ? seal : null;
}

/** `ds:SignedInfo` on its own: what is signed. */
const signedInfo = seal => `<ds:SignedInfo${DECLARE_SIGNATURE}>${PROFILE.beforeDocumentDigest}${seal.documentDigest}`
  + PROFILE.betweenDigests + seal.propertiesDigest + PROFILE.signedInfoEnd;

/** `xades:SignedProperties` on its own: what the second reference digests. */
const signedProperties = seal => `<xades:SignedProperties${DECLARE_PROPERTIES} Id="seal-properties">`
  + PROFILE.beforeTime + seal.time + PROFILE.afterTime
  + seal.certificateDigests.map(digest =>
    PROFILE.beforeCertificateDigest(DECLARE_SIGNATURE) + digest + PROFILE.afterCertificateDigest).join('')
  + PROFILE.propertiesEnd;

const isSignatureNamespace = uri => uri === SIGNATURE_NAMESPACE || uri.startsWith('http://uri.etsi.org/01903/')
  || uri === 'http://www.w3.org/2009/xmldsig11#';

/** The seal of a document and the canonical text around it; an objection where there is no good one. */
function locateSeal(root) {
  const canonical = canonicalForm(root);
  // The last tag is the root's end tag. What ends right before it, and is a whole seal, is the root's last child.
  const end = canonical.lastIndexOf('<');
  const start = canonical.lastIndexOf(PROFILE.start, end - 1);
  const seal = start < 0 ? null : readSeal(canonical.slice(start, end));
  if (!seal) throw new Objection(whatIsWrongWithSeal(root));
  const outside = { ...root, children: root.children.slice(0, -1) };
  checkSurroundings(outside, new Set(SEAL_IDENTIFIERS));
  return { seal, content: canonical.slice(0, start) + canonical.slice(end) };
}

/** Outside of the seal nothing belongs to signatures, and no identifier stands twice. */
function checkSurroundings(element, identifiers) {
  if ([element, ...element.attributes].some(({ uri }) => isSignatureNamespace(uri))) {
    throw new Objection('signatures-elsewhere');
  }
  for (const { local, value } of element.attributes) {
    if (local.toLowerCase() !== 'id') continue;
    if (identifiers.has(value)) throw new Objection('duplicate-identifier');
    identifiers.add(value);
  }
  for (const child of elementsOf(element)) checkSurroundings(child, identifiers);
}

function whatIsWrongWithSeal(root) {
  const last = elementsOf(root).at(-1);
  if (last?.local === 'Signature' && last.uri === SIGNATURE_NAMESPACE) {
    return root.children.at(-1) === last ? 'foreign-form-of-seal' : 'seal-misplaced';
  }
  const holdsSignature = element => isSignatureNamespace(element.uri) || elementsOf(element).some(holdsSignature);
  return holdsSignature(root) ? 'seal-misplaced' : 'no-seal';
}

const encodeBase64 = bytes => btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));

/** The bytes of a text in base64, or `null` where another text would have the same bytes. */
function decodeBase64(text) {
  let bytes;
  try {
    bytes = Uint8Array.from(atob(text), character => character.charCodeAt(0));
  } catch {
    return null;
  }
  return encodeBase64(bytes) === text ? bytes : null;
}

const base64Digest = async text => encodeBase64(await sha256(text));

/** Milliseconds since 1970, or `null` where the text is not the one text of a time. */
function sealingTime(text) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(text)) return null;
  const time = Date.parse(text);
  return time >= 0 && new Date(time).toISOString() === text.replace('Z', '.000Z') ? time : null;
}

/**
 * Verifies the seal of a document. `lines.seal` and `lines.signer` are `null` where they passed, else an objection; `path`
 * and `time` are there only when both passed.
 */
async function verifySeal(root, anchors, now) {
  let located;
  try {
    located = locateSeal(root);
  } catch (objection) {
    if (!(objection instanceof Objection)) throw objection;
    return { seal: objection, signer: new Objection('seal-failed', {}, 'unknown') };
  }
  const { seal, content } = located;
  const signer = await readSigner(seal, anchors);
  const result = { seal: await objectionToSeal(seal, content, signer.key), signer: null };
  const time = sealingTime(seal.time);
  if (time === null) {
    result.signer = new Objection('signing-time-unreadable');
  } else if (signer.objection && signer.objection.code !== 'no-trust-anchors') {
    result.signer = signer.objection;
  } else if (result.seal) {
    result.signer = new Objection('seal-failed', {}, 'unknown');
  } else if (time > now + CLOCK_TOLERANCE) {
    result.signer = new Objection('signed-in-the-future', { signed: time });
  } else if (signer.objection) {
    result.signer = signer.objection;
  } else {
    try {
      checkValidityAt(time, signer.path);
      return { ...result, path: signer.path, time };
    } catch (objection) {
      result.signer = objection;
    }
  }
  return result;
}

/** Digests come before signatures, and the signature before anything that the document says. */
async function objectionToSeal(seal, content, key) {
  if (await base64Digest(utf8(content)) !== seal.documentDigest) return new Objection('content-altered');
  if (await base64Digest(utf8(signedProperties(seal))) !== seal.propertiesDigest) {
    return new Objection('seal-properties-altered');
  }
  if (!key) return new Objection('certificate-unusable', {}, 'unknown');
  const signature = decodeBase64(seal.signature);
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const holds = signature && await crypto.subtle.verify(algorithm, key, signature, utf8(signedInfo(seal)));
  return holds ? null : new Objection('signature-invalid');
}

/** The certificates beside the seal: the key, where there is one, and the way to trust or an objection. */
async function readSigner(seal, anchors) {
  const ders = seal.certificates.map(decodeBase64);
  if (ders.includes(null)) return { objection: new Objection('certificate-unreadable') };
  // A certificate is compared with the one named before it is read.
  for (const [index, der] of ders.entries()) {
    if (await base64Digest(der) !== seal.certificateDigests[index]) {
      return { objection: new Objection('certificate-not-the-named') };
    }
  }
  let chain;
  try {
    chain = ders.map(der => readCertificate(der));
  } catch {
    return { objection: new Objection('certificate-unreadable') };
  }
  const [first] = chain;
  if (!hasSealingKey(first)) return { objection: new Objection('certificate-key-not-p256') };
  let key;
  try {
    key = await crypto.subtle.importKey('spki', first.key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  } catch {
    return { objection: new Objection('certificate-unreadable') };
  }
  if (anchors.length === 0) return { key, objection: new Objection('no-trust-anchors', {}, 'unknown') };
  try {
    return { key, path: await trustedPath(chain, anchors) };
  } catch (objection) {
    if (!(objection instanceof Objection)) throw objection;
    return { key, objection };
  }
}
