// Certificates (X.509, RFC 5280), read from DER (X.690) as far as a seal asks for it. What is not understood is a fault.

class DERFault extends Error {}

/** One value: its tag, all its bytes, and its content. */
function readValue(bytes, start = 0, end = bytes.length) {
  if (start + 2 > end) throw new DERFault('a value ends too early');
  const tag = bytes[start];
  if ((tag & 0x1F) === 0x1F) throw new DERFault('a tag of more than one byte');
  let length = bytes[start + 1];
  let content = start + 2;
  if (length & 0x80) {
    const count = length & 0x7F;
    if (count === 0 || count > 3 || content + count > end) throw new DERFault('a length that is not definite');
    length = 0;
    for (const byte of bytes.subarray(content, content + count)) length = length << 8 | byte;
    content += count;
    if (length < 0x80 || (count > 1 && length >> 8 * (count - 1) === 0)) throw new DERFault('a length with leading zeros');
  }
  if (content + length > end) throw new DERFault('a value goes beyond what holds it');
  return { tag, all: bytes.subarray(start, content + length), content: bytes.subarray(content, content + length) };
}

/** The values inside a value. */
function readValues(content) {
  const values = [];
  for (let at = 0; at < content.length;) {
    const value = readValue(content, at);
    values.push(value);
    at += value.all.length;
  }
  return values;
}

/** The one value that the bytes are, with that tag. */
function readOne(bytes, tag) {
  const value = readValue(bytes);
  if (value.all.length !== bytes.length) throw new DERFault('something stands after a value');
  return expectTag(value, tag);
}

function expectTag(value, tag) {
  if (value?.tag !== tag) throw new DERFault('a value of another kind than expected');
  return value;
}

const TAG = { boolean: 0x01, integer: 0x02, bits: 0x03, octets: 0x04, identifier: 0x06, sequence: 0x30, set: 0x31 };

function objectIdentifier(value) {
  const bytes = expectTag(value, TAG.identifier).content;
  const arcs = [];
  let arc = 0;
  for (const byte of bytes) {
    arc = arc * 128 + (byte & 0x7F);
    if (byte & 0x80) continue;
    if (arcs.length === 0) {
      const first = Math.min(2, Math.floor(arc / 40));
      arcs.push(first, arc - 40 * first);
    } else {
      arcs.push(arc);
    }
    arc = 0;
  }
  return arcs.join('.');
}

/** UTCTime or GeneralizedTime, in milliseconds since 1970 (RFC 5280, 4.1.2.5). */
function certificateTime(value) {
  const text = String.fromCharCode(...value.content);
  const isShort = value.tag === 0x17;
  const parts = (isShort ? /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/ : /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/).exec(text);
  if (!parts || (!isShort && value.tag !== 0x18)) throw new DERFault('a time of another form');
  const [year, month, day, hour, minute, second] = parts.slice(1).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(isShort ? (year < 50 ? 2000 : 1900) + year : year, month - 1, day);
  date.setUTCHours(hour, minute, second);
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) throw new DERFault('a day that does not exist');
  return date.getTime();
}

const NAME_PARTS = {
  '2.5.4.3': 'commonName', '2.5.4.6': 'country', '2.5.4.10': 'organisation', '2.5.4.97': 'identifier',
};
const UTF8_STRING = 0x0C;
const TEXT_TAGS = [UTF8_STRING, 0x13, 0x16];

/** The parts of a name that say whose it is; `undefined` where it does not state one. Of two of a kind neither is the one. */
function ownerName(name) {
  const parts = {};
  for (const set of readValues(expectTag(name, TAG.sequence).content)) {
    for (const pair of readValues(expectTag(set, TAG.set).content)) {
      const [type, value] = readValues(expectTag(pair, TAG.sequence).content);
      const part = NAME_PARTS[objectIdentifier(type)];
      if (!part || !TEXT_TAGS.includes(value.tag)) continue;
      const text = visible(new TextDecoder('utf-8', { fatal: true }).decode(value.content));
      parts[part] = part in parts ? `${parts[part]}, ${text}` : text;
    }
  }
  return parts;
}

/** What cannot be seen would only serve to fool whoever compares: it is shown, and makes the name another's. */
const visible = text => text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');

const EXTENSION = {
  '2.5.29.15': 'keyUsage', '2.5.29.19': 'basicConstraints', '2.5.29.30': 'nameConstraints', '2.5.29.37': 'purposes',
};

function readExtension(certificate, extension) {
  const parts = readValues(expectTag(extension, TAG.sequence).content);
  const identifier = objectIdentifier(parts[0]);
  const isCritical = parts.length === 3 && expectTag(parts[1], TAG.boolean).content[0] !== 0;
  const content = expectTag(parts[parts.length - 1], TAG.octets).content;
  if (certificate.extensions.has(identifier)) throw new DERFault('an extension stands twice');
  certificate.extensions.add(identifier);
  switch (EXTENSION[identifier]) {
    case 'keyUsage': {
      // The first byte counts the bits at the end that mean nothing.
      const bits = expectTag(readOne(content, TAG.bits), TAG.bits).content;
      certificate.usage = bits[1] ?? 0;
      break;
    }
    case 'basicConstraints':
      for (const value of readValues(readOne(content, TAG.sequence).content)) {
        if (value.tag === TAG.boolean) certificate.isAuthority = value.content[0] !== 0;
        else if (value.tag === TAG.integer) certificate.pathLength = value.content.reduce((sum, byte) => sum * 256 + byte, 0);
        else throw new DERFault('basic constraints of another form');
      }
      break;
    case 'purposes':
      certificate.purposes = readValues(readOne(content, TAG.sequence).content).map(objectIdentifier);
      break;
    case 'nameConstraints':
      certificate.constrainsNames = true;
      if (isCritical) certificate.hasUnknownCondition = true;
      break;
    default:
      if (isCritical) certificate.hasUnknownCondition = true;
  }
}

/**
 * A certificate:
 * - `der`, `signed` (what its issuer signed), `signature`, `algorithm`
 * - `issuer` and `subject` in DER, to be compared; `owner`, the subject in words
 * - `validFrom` and `validUntil` in milliseconds since 1970
 * - `key` (the subject's key as WebCrypto imports it), `keyKind` and `curve`, object identifiers
 * - `version`, and what its extensions say
 */
function readCertificate(der) {
  const [signed, algorithm, signature] = readValues(readOne(der, TAG.sequence).content);
  const fields = readValues(expectTag(signed, TAG.sequence).content);
  const explicitVersion = fields[0].tag === 0xA0 ? fields.shift() : null;
  const [serial, innerAlgorithm, issuer, validity, subject, key, ...rest] = fields;
  expectTag(serial, TAG.integer);
  if (!sameBytes(innerAlgorithm.all, expectTag(algorithm, TAG.sequence).all)) throw new DERFault('two algorithms');
  const [from, until] = readValues(expectTag(validity, TAG.sequence).content);
  const [keyKind, curve] = readValues(readValues(expectTag(key, TAG.sequence).content)[0].content);
  const certificate = {
    der,
    version: explicitVersion ? readOne(explicitVersion.content, TAG.integer).content[0] + 1 : 1,
    signed: signed.all,
    algorithm: objectIdentifier(readValues(algorithm.content)[0]),
    // The first byte counts unused bits: there are none in a signature.
    signature: expectTag(signature, TAG.bits).content.subarray(1),
    issuer: expectTag(issuer, TAG.sequence).all,
    subject: expectTag(subject, TAG.sequence).all,
    owner: ownerName(subject),
    validFrom: certificateTime(from),
    validUntil: certificateTime(until),
    key: key.all,
    keyKind: objectIdentifier(keyKind),
    curve: curve?.tag === TAG.identifier ? objectIdentifier(curve) : null,
    extensions: new Set(),
    isAuthority: false,
  };
  for (const value of rest) {
    if (value.tag !== 0xA3) continue;
    for (const extension of readValues(readOne(value.content, TAG.sequence).content)) readExtension(certificate, extension);
  }
  return certificate;
}

const sameBytes = (one, other) => one.length === other.length && one.every((byte, index) => byte === other[index]);
