// Written by Scripts/embed-verifier.sh from Sources/CertificateXML/Verifier/Page/. Do not edit.
// swift-format-ignore-file

enum EmbeddedVerifier {
    /// Texts by their name in `Page/`.
    static let texts: [String: String] = [
        "camera.js": ###"""
// QR codes out of pictures and off the camera, where the browser reads them (`BarcodeDetector`). Where it does not, a telephone's own
// camera does, and its text is pasted.

const canReadCodes = globalThis.BarcodeDetector !== undefined;

/** The text of the one code in a picture; `null` where there is none, or more than one. */
async function codeInPicture(picture) {
  const codes = await new BarcodeDetector({ formats: ['qr_code'] }).detect(picture);
  return codes.length === 1 ? codes[0].rawValue : null;
}

/** Looks through the camera until a code is seen; its text, or `null` where the camera cannot be used. */
async function codeFromCamera(video) {
  let stream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
  } catch {
    return null;
  }
  try {
    video.srcObject = stream;
    video.hidden = false;
    await video.play();
    for (;;) {
      const text = await codeInPicture(video);
      if (text !== null) return text;
      await new Promise(resolve => { setTimeout(resolve, 200); });
    }
  } finally {
    for (const track of stream.getTracks()) track.stop();
    video.srcObject = null;
    video.hidden = true;
  }
}

"""###,
        "certificate.js": ###"""
// The content of a certificate, and what its schema cannot say (numbered in certificate.xsd). Read from the tree that was
// digested, and from nothing else.

const METHOD_CONCEPTS = {
  observation: '3484bd7e51', conversation: 'd30284d7df', practicalTask: '6a4db9f11d', document: 'de4d165a6c',
  portfolio: '4f03b91c0e', written: '6e6cb2cc78',
};
const CONCEPTS = 'http://data.europa.eu/snb/assessment/';

const contradiction = what => new Objection('content-contradicts-itself', { what });

/** A text in Swedish and, where there is one, in English. */
function texts(element, name) {
  const result = {};
  for (const child of childrenOf(element, name)) {
    const language = child.attributes.find(({ uri, local }) => uri === XML_NAMESPACE && local === 'lang')?.value;
    if (language in result) throw contradiction(name);
    result[language] = plain(textOf(child), name);
  }
  if (result.sv === undefined) throw contradiction(name);
  return result;
}

const contentOf = (element, name) => {
  const child = childOf(element, name);
  return child && textOf(child);
};
const plainContentOf = (element, name) => {
  const content = contentOf(element, name);
  return content === undefined ? undefined : plain(content, name);
};

/** The content of a certificate that follows its schema; throws an objection. */
function readCertificateContent(root) {
  const holder = childOf(root, 'Holder');
  const content = {
    isPartial: attributeOf(root, 'extent') === 'partial',
    serial: contentOf(root, 'SerialNumber'),
    issuedOn: contentOf(root, 'DateOfIssue'),
    validUntil: contentOf(root, 'ValidUntil'),
    replaces: contentOf(root, 'Replaces'),
    holder: {
      givenName: plainContentOf(holder, 'GivenName'),
      familyName: plainContentOf(holder, 'FamilyName'),
      born: contentOf(holder, 'DateOfBirth'),
      identityNumber: contentOf(holder, 'IdentityNumber'),
    },
    issuer: readIssuer(childOf(root, 'Issuer')),
    framework: readFramework(childOf(root, 'Framework')),
    units: childrenOf(root, 'Unit').map(readUnit),
    signOffs: childrenOf(childOf(root, 'QualityAssurance'), 'SignOff').map(signOff => ({
      role: attributeOf(signOff, 'role'),
      on: attributeOf(signOff, 'date'),
      holderWasInSample: attributeOf(signOff, 'holderInSample') === 'true',
      name: plainContentOf(signOff, 'Name'),
      organisation: plainContentOf(signOff, 'Organisation'),
    })),
    statusList: contentOf(childOf(root, 'Verification'), 'StatusList'),
  };
  checkConsistency(content);
  return content;
}

const readIssuer = issuer => ({
  name: plainContentOf(issuer, 'Name'),
  code: contentOf(issuer, 'Code'),
  organisationNumber: contentOf(issuer, 'OrganisationNumber'),
});

function readFramework(framework) {
  const adopted = childOf(framework, 'Adopted');
  const illustrative = childOf(framework, 'Illustrative');
  return {
    code: attributeOf(framework, 'code'),
    version: attributeOf(framework, 'version'),
    title: texts(framework, 'Title'),
    notice: illustrative && texts(illustrative, 'Notice'),
    adopted: adopted && { reference: plain(attributeOf(adopted, 'reference'), 'reference'), on: attributeOf(adopted, 'date') },
  };
}

function readUnit(unit) {
  const credits = childOf(unit, 'Credits');
  return {
    code: attributeOf(unit, 'code'),
    version: attributeOf(unit, 'version'),
    title: texts(unit, 'Title'),
    levels: childrenOf(unit, 'Level').map(level => ({ scheme: attributeOf(level, 'scheme'), value: attributeOf(level, 'value') })),
    credits: credits && textOf(credits),
    assessor: plainContentOf(unit, 'Assessor'),
    judgedOn: contentOf(unit, 'DateOfJudgement'),
    methods: childrenOf(unit, 'Method').map(readMethod),
    outcomes: childrenOf(unit, 'LearningOutcome').map(outcome => ({
      number: attributeOf(outcome, 'number'), statement: texts(outcome, 'Statement'), result: texts(outcome, 'Result'),
    })),
  };
}

function readMethod(method) {
  const code = attributeOf(method, 'code');
  const concept = METHOD_CONCEPTS[code] && CONCEPTS + METHOD_CONCEPTS[code];
  if (attributeOf(method, 'concept') !== concept) throw contradiction('Method');
  return code;
}

function checkConsistency({ serial, issuedOn, validUntil, replaces, holder, issuer, framework, units, signOffs }) {
  if (!hasRightCheckCharacter(serial) || (replaces && !hasRightCheckCharacter(replaces))) throw contradiction('SerialNumber');
  if (!serial.startsWith(`${issuer.code}-`) || serial === replaces) throw contradiction('SerialNumber');
  if (holder.identityNumber && !isIdentityNumber(holder.identityNumber)) throw contradiction('IdentityNumber');
  const days = [issuedOn, validUntil, holder.born, framework.adopted?.on, ...units.map(unit => unit.judgedOn),
    ...signOffs.map(signOff => signOff.on)];
  if (days.some(day => day !== undefined && !DAY.test(day))) throw contradiction('Date');
  // Days are written so that the order of the texts is theirs.
  if (validUntil && validUntil < issuedOn) throw contradiction('ValidUntil');
  const earlier = [...units.map(unit => unit.judgedOn), ...signOffs.map(signOff => signOff.on), framework.adopted?.on, holder.born];
  if (earlier.some(day => day > issuedOn)) throw contradiction('DateOfIssue');
  if (signOffs[0].role === 'externalQualityAssurer') throw contradiction('SignOff');
  const isRepeated = values => new Set(values).size !== values.length;
  const repeats = isRepeated(units.map(unit => unit.code)) || isRepeated(signOffs.map(signOff => signOff.role))
    || units.some(unit => isRepeated(unit.levels.map(level => level.scheme)) || isRepeated(unit.methods)
      || isRepeated(unit.outcomes.map(outcome => outcome.number)));
  if (repeats) throw contradiction('Unit');
}

/** ISO 7064, MOD 37-2, over the issuer's code and the symbols. */
function hasRightCheckCharacter(serial) {
  const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ*';
  const characters = serial.replaceAll('-', '');
  let product = 0;
  for (const character of characters.slice(0, -1)) product = (product + alphabet.indexOf(character)) * 2 % 37;
  return alphabet[(38 - product) % 37] === characters.at(-1);
}

/** A personnummer or samordningsnummer in twelve digits: its date exists, and its last digit is right. */
function isIdentityNumber(digits) {
  let day = Number(digits.slice(6, 8));
  let month = Number(digits.slice(4, 6));
  if (day >= 60) {
    // A coordination number has 60 added to the day, and zeros for what is not known.
    day = day - 60 || 1;
    month = month || 1;
  }
  const padded = number => String(number).padStart(2, '0');
  if (!DAY.test(`${digits.slice(0, 4)}-${padded(month)}-${padded(day)}`)) return false;
  const sum = Array.from(digits.slice(2), Number).reduce((total, digit, index) => {
    const product = index % 2 === 0 ? 2 * digit : digit;
    return total + Math.floor(product / 10) + product % 10;
  }, 0);
  return sum % 10 === 0;
}

// 8. A text has a letter or a digit, no white space around it, and nothing in it that cannot be seen.

const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u;
// Fillers of Hangul count as letters, and nobody sees them.
const LETTER_OR_DIGIT = /(?![\u115F\u1160\u3164\uFFA0])[\p{L}\p{N}]/u;
const SPACE_AT_END = /^\p{Zs}|\p{Zs}$/u;
// Persian parts letters with the zero width non-joiner; Sinhala, Malayalam and their relatives bind or part them after a
// virama. The program knows every script's joining letters from Unicode's tables; this page knows these.
const ARABIC_JOINING_NEXT = '\\u0626\\u0628\\u062A-\\u062E\\u0633-\\u063F\\u0641-\\u0647\\u0649\\u064A\\u0678-\\u0687\\u069A-\\u06BF'
  + '\\u06C1\\u06C2\\u06CC\\u06CE\\u06D0\\u06D1';
const ARABIC_JOINING_PREVIOUS = '\\u0622-\\u063F\\u0641-\\u064A\\u0671-\\u0673\\u0675-\\u06D3';
const VIRAMA = '\\u094D\\u09CD\\u0A4D\\u0ACD\\u0B4D\\u0BCD\\u0C4D\\u0CCD\\u0D4D\\u0DCA';
const NEEDED_JOINERS = new RegExp(
  `(?<=[${ARABIC_JOINING_NEXT}])\\u200C(?=[${ARABIC_JOINING_PREVIOUS}])|(?<=\\p{Lo}[${VIRAMA}])[\\u200C\\u200D](?=\\p{Lo})`, 'gu');
const JOINER = /[\u200C\u200D]/;

/** The text, where it may stand on a certificate; else an objection. */
function plain(content, name) {
  const rest = content.replace(NEEDED_JOINERS, '');
  if (JOINER.test(rest)) throw new Objection('text-unknown-to-this-page', { what: name }, 'unknown');
  if (UNSEEN.test(rest) || SPACE_AT_END.test(content) || !LETTER_OR_DIGIT.test(content)) throw contradiction(name);
  return content;
}

"""###,
        "der.js": ###"""
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

"""###,
        "grammar.js": ###"""
// What certificates and status lists consist of: schemas/certificate/1.0 and schemas/status-list/1.0, in the form that a page
// can hold. The schemas are what counts; the tests hold the two against each other.

const CERTIFICATE_NAMESPACE = 'urn:intyga:certificate:1';
const STATUS_LIST_NAMESPACE = 'urn:intyga:status-list:1';

const CODE = /^[A-Z][A-Z0-9-]{0,31}$/;
const VERSION = /^[1-9][0-9]{0,3}$/;
const SERIAL = /^[A-Z0-9]{2,8}(-[0-9A-HJKMNP-TV-Z]{4}){4}-[0-9A-Z*]$/;
const ISSUER_CODE = /^[A-Z0-9]{2,8}$/;
const AUTHORISATION = /^Z-([0-9]{4}|[1-9][0-9]{4,8})$/;
const SHA256_TEXT = /^[0-9a-f]{64}$/;
const STATUS_LIST_ADDRESS = /^https?:\/\/[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]{1,493}$/;
const LANGUAGE = /^(sv|en)$/;

const ofAtMost = limit => ({ test: text => Array.from(text).length <= limit });
const LABEL = ofAtMost(200);
const MEDIUM_TEXT = ofAtMost(500);

/** A day that exists, written `2026-11-22`. */
const DAY = {
  test: text => {
    if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text) || text < '0001') return false;
    const [year, month, day] = text.split('-').map(Number);
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  },
};
/** The same with white space around it, which the schema's type lets through; the reader of the content does not. */
const DATE = { test: text => DAY.test(text.replace(/^[ \t\n\r]+|[ \t\n\r]+$/g, '')) };
/** A moment in UTC, in milliseconds: `2026-11-22T16:03:07.120Z`. */
const TIMESTAMP = {
  test: text => /^[0-9]{4}-[0-9]{2}-[0-9]{2}T([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\.[0-9]{3}Z$/.test(text)
    && DAY.test(text.slice(0, 10)),
};

/** The content model of an element: names of children in order, with `?`, `{1,8}`, `(A|B)`. */
const children = model => ({
  children: new RegExp(`^${model.replace(/[A-Z]\w*|\s+/g, part => (part.trim() === '' ? '' : `(?:${part} )`))}$`),
});
const inOrder = (...models) => children(models.join(' '));
const text = (type, attributes = {}) => ({ text: type, attributes });
const LANG = 'xml:lang';

const ISSUER = {
  Issuer: inOrder('Name', 'Code', 'OrganisationNumber?', 'MunicipalityCode?'),
  Name: text(LABEL),
  Code: text(ISSUER_CODE),
  OrganisationNumber: text(/^[0-9]{6}-[0-9]{4}$/),
  MunicipalityCode: text(/^[0-9]{4}$/),
};

/** Each element by its name; an attribute whose name ends in `?` may be absent. */
const CERTIFICATE_GRAMMAR = {
  namespace: CERTIFICATE_NAMESPACE,
  root: 'CompetenceCertificate',
  elements: {
    ...ISSUER,
    CompetenceCertificate: {
      ...inOrder('SerialNumber', 'DateOfIssue', 'ValidUntil?', 'Replaces?', 'Holder', 'Issuer', 'Framework', 'Unit{1,100}',
        'QualityAssurance', 'Verification', 'Signature?'),
      attributes: { extent: /^(full|partial)$/ },
    },
    SerialNumber: text(SERIAL),
    DateOfIssue: text(DATE),
    ValidUntil: text(DATE),
    Replaces: text(SERIAL),
    Holder: inOrder('(GivenName FamilyName? | FamilyName)', '(DateOfBirth | IdentityNumber)?'),
    GivenName: text(LABEL),
    FamilyName: text(LABEL),
    DateOfBirth: text(DATE),
    IdentityNumber: text(/^[0-9]{12}$/),
    Framework: {
      ...inOrder('Title{1,2}', '(Illustrative | Adopted)'),
      attributes: { code: CODE, version: VERSION, kind: /^(OCN|KGA)$/ },
    },
    Title: text(LABEL, { [LANG]: LANGUAGE }),
    Illustrative: inOrder('Notice{1,2}'),
    Notice: text(LABEL, { [LANG]: LANGUAGE }),
    Adopted: { attributes: { reference: LABEL, date: DATE } },
    Unit: {
      ...inOrder('Title{1,2}', 'Level{0,3}', 'Credits?', 'Assessor', 'DateOfJudgement', 'Method{1,8}',
        'LearningOutcome{1,50}'),
      attributes: { code: CODE, version: VERSION },
    },
    Level: {
      attributes: {
        scheme: /^(OCN|SeQF|EQF)$/,
        value: { test: value => value.length <= 20 && /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/.test(value) },
      },
    },
    Credits: text(/^([1-9][0-9]{0,2}(\.[1-9])?|0\.[1-9])$/, { 'hoursPerCredit?': VERSION }),
    Assessor: text(LABEL, { authorisation: AUTHORISATION }),
    DateOfJudgement: text(DATE),
    Method: {
      attributes: {
        code: /^(observation|conversation|practicalTask|document|testimony|portfolio|written|selfRating)$/,
        'concept?': /^http:\/\/data\.europa\.eu\/snb\/assessment\/[0-9a-f]{10}$/,
      },
    },
    LearningOutcome: { ...inOrder('Statement{1,2}', 'Result{1,2}'), attributes: { number: /^[1-9][0-9]{0,2}$/ } },
    Statement: text(MEDIUM_TEXT, { [LANG]: LANGUAGE }),
    Result: text(LABEL, { [LANG]: LANGUAGE }),
    QualityAssurance: inOrder('SignOff{1,2}'),
    SignOff: {
      ...inOrder('Name', 'Organisation'),
      attributes: {
        role: /^(internalQualityAssurer|externalQualityAssurer)$/, authorisation: AUTHORISATION, date: DATE,
        holderInSample: /^(true|false)$/,
      },
    },
    Organisation: text(LABEL),
    Verification: inOrder('StatusList?', 'Ledger'),
    StatusList: text(STATUS_LIST_ADDRESS),
    Ledger: { attributes: { number: /^(0|[1-9][0-9]{0,14})$/, hash: SHA256_TEXT } },
  },
};

const STATUS_LIST_GRAMMAR = {
  namespace: STATUS_LIST_NAMESPACE,
  root: 'StatusList',
  elements: {
    ...ISSUER,
    StatusList: inOrder('Issuer', 'SequenceNumber', 'ThisUpdate', 'NextUpdate', 'Entry*', 'Signature?'),
    SequenceNumber: text(/^[1-9][0-9]{0,14}$/),
    ThisUpdate: text(TIMESTAMP),
    NextUpdate: text(TIMESTAMP),
    Entry: {
      attributes: {
        serialHash: SHA256_TEXT, date: DAY,
        reason: /^(error|malpractice|holderRequest|superseded|qualityAssuranceFailure)$/,
      },
    },
  },
};

/** Whether a document is of its kind. Of the signature only its place is looked at here: its form is the seal's business. */
function follows(grammar, root) {
  if (root.uri !== grammar.namespace || root.local !== grammar.root) return false;
  const isGood = (element, rule) => {
    if (!rule || !attributesFollow(rule.attributes ?? {}, element)) return false;
    if (rule.text) return elementsOf(element).length === 0 && rule.text.test(textOf(element));
    if (element.children.some(child => typeof child === 'string' && /[^ \t\n\r]/.test(child))) return false;
    if (!rule.children) return elementsOf(element).length === 0;
    const inside = elementsOf(element);
    const isSeal = child => element === root && child.local === 'Signature' && child.uri === SIGNATURE_NAMESPACE;
    const names = inside.map(child => `${isSeal(child) || child.uri === root.uri ? child.local : '?'} `).join('');
    return rule.children.test(names)
      && inside.every(child => isSeal(child) || isGood(child, grammar.elements[child.local]));
  };
  return isGood(root, grammar.elements[grammar.root]);
}

function attributesFollow(rules, element) {
  const rest = new Map(element.attributes.map(({ uri, local, value }) =>
    [uri === XML_NAMESPACE ? `xml:${local}` : uri === '' ? local : '?', value]));
  for (const [name, type] of Object.entries(rules)) {
    const key = name.replace('?', '');
    const value = rest.get(key);
    rest.delete(key);
    if (value === undefined ? !name.endsWith('?') : !type.test(value)) return false;
  }
  return rest.size === 0 && element.attributes.length <= Object.keys(rules).length;
}

"""###,
        "page.css": ###"""
* { box-sizing: border-box; }
html { font: 1.0625rem/1.5 "Noto Sans", "Segoe UI", "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #111; background: #fff; }
body { max-width: 46rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; hyphens: auto; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.4rem 0 0.4rem; }
h1 { font-size: 1.8rem; }
h2 { font-size: 1.4rem; }
h3, h4 { font-size: 1.15rem; }
h5 { font-size: 1.05rem; }
p { margin: 0 0 0.6rem; }
ul { margin: 0 0 0.6rem; padding-left: 1.4rem; }
li { margin-bottom: 0.3rem; }
button, summary, input { font: inherit; min-height: 2.75rem; max-width: 100%; }
button { border: 1px solid #111; background: #fff; color: #111; padding: 0.3rem 0.8rem; margin: 0 0.3rem 0.3rem 0; }
button[aria-pressed="true"] { background: #111; color: #fff; }
:focus-visible { outline: 3px solid #003a70; outline-offset: 2px; }
h2:focus-visible { outline: none; }
.warning, .choose, .answer, .notice { border: 2px solid #111; padding: 0.8rem 1rem; margin: 1rem 0; }
.choose label { display: block; font-weight: bold; margin-top: 0.6rem; }
textarea { font: 0.95rem monospace; width: 100%; color: #111; background: #fff; border: 1px solid #111; field-sizing: content; min-height: 5rem; }
video { width: 100%; }
.answer { border-width: 4px; border-left-width: 1rem; }
.answer.genuine { border-color: #0b5d1e; }
.answer.ended, .answer.notGenuine { border-color: #9b0000; }
.answer.cannotTell { border-color: #7a5200; }
.headline { font-size: 1.35rem; }
.small { font-size: 0.95rem; }
.code { font-family: "Noto Sans Mono", Consolas, Menlo, "Liberation Mono", monospace; font-size: 0.92em; }
.lines { list-style: none; padding-left: 0; }
.result { border-top: 1px solid #555; }
dl div { display: flex; flex-wrap: wrap; column-gap: 1rem; padding: 0.2rem 0; border-top: 1px solid #bbb; }
dt { flex: 0 0 11rem; font-weight: bold; }
dd { flex: 1 1 14rem; margin: 0; min-width: 0; }
summary { cursor: pointer; padding: 0.5rem 0; }
@media print { .choose, #languages { display: none; } }

"""###,
        "page.html": ###"""
<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8"/>
<meta http-equiv="Content-Security-Policy" content="{{policy}}"/>
<meta name="viewport" content="width=device-width, initial-scale=1"/>
<meta name="referrer" content="no-referrer"/>
<title>Kontrollera ett kompetensintyg</title>
<style>{{style}}</style>
</head>
<body>
<noscript>
<h1>Kontrollera ett kompetensintyg</h1>
<p>Sidan behöver JavaScript för att kunna kontrollera sigillet. Slå på det, använd en annan webbläsare, eller fråga utfärdaren om intygets serienummer.</p>
<p lang="en">This page needs JavaScript to check the seal. Turn it on, use another browser, or ask the issuer about the certificate’s serial number.</p>
</noscript>
<div id="page" hidden="">
<header>
<div id="languages" role="group"></div>
<h1 data-word="title"></h1>
</header>
<main>
<p data-word="intro"></p>
<p class="warning"><strong data-word="handedOver"></strong> <span id="where"></span></p>
<div class="choose">
<label for="files" data-word="chooseFiles"></label>
<input id="files" type="file" multiple="" accept=".xml,.html,.htm,.pdf,.txt,image/*,application/xml,text/html"/>
<p class="small" data-word="drop"></p>
<label for="code" data-word="pasteCode"></label>
<textarea id="code" rows="3" autocapitalize="off" autocomplete="off" spellcheck="false" aria-describedby="code-help"></textarea>
<p class="small" id="code-help" data-word="pasteHelp"></p>
<button id="check-code" type="button" data-word="checkCode"></button>
<button id="use-camera" type="button" hidden="" data-word="useCamera"></button>
<video id="camera" hidden="" muted="" playsinline=""></video>
<p id="progress" role="status"></p>
</div>
<section id="answer" hidden="" aria-labelledby="answer-heading">
<h2 id="answer-heading" tabindex="-1" data-word="results"></h2>
<div id="results"></div>
</section>
<section aria-labelledby="known">
<h2 id="known" data-word="known"></h2>
<div id="issuers"></div>
</section>
</main>
<footer>
<p data-word="limits"></p>
<p id="made"></p>
</footer>
</div>
<script type="application/json" id="verifier-data">{{data}}</script>
<script>{{script}}</script>
</body>
</html>

"""###,
        "page.js": ###"""
// The page: takes files, checks them, shows what came of it. `verifier-data` holds the certificates that are trusted, and
// status lists, each in base64.

const data = JSON.parse(document.getElementById('verifier-data').textContent);
const canCheck = globalThis.crypto?.subtle !== undefined;

const state = { anchors: [], lists: { accepted: [], refused: [] }, results: [], fetched: new Map() };

const place = id => document.getElementById(id);

function render() {
  document.documentElement.lang = LANGUAGES.find(each => each.code === language).tag;
  document.title = word('title');
  for (const element of document.querySelectorAll('[data-word]')) element.textContent = word(element.dataset.word);
  place('where').textContent = location.protocol === 'file:' ? word('fromFile') : word('fromSite', { host: location.host });
  place('made').textContent = word('made', { day: dayInWords(data.made) });
  place('languages').setAttribute('aria-label', word('chooseLanguage'));
  for (const button of place('languages').children) button.setAttribute('aria-pressed', String(button.value === language));
  place('issuers').replaceChildren(...showIssuers(state.anchors));
  place('results').replaceChildren(...state.results.map(showResult));
  place('answer').hidden = state.results.length === 0;
}

/** Takes a status list in, or says why not. */
async function takeStatusList(bytes) {
  const { list, refusal } = await verifyStatusList(bytes, trusted(), Date.now());
  if (list) state.lists.accepted.push(list);
  else state.lists.refused.push(refusal);
  return refusal;
}

const trusted = () => state.anchors.map(anchor => anchor.certificate).filter(Boolean);

/** Checks files anew; lists that are among them count for all certificates. */
async function check(files) {
  const inputs = await Promise.all([...files].map(async file => {
    if (file.type.startsWith('image/')) return { name: file.name, ...await recognisePicture(file) };
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name: file.name, ...recognise(bytes) };
  }));
  await checkInputs(inputs);
}

/** A picture counts by the code in it. */
async function recognisePicture(file) {
  if (!canReadCodes) return { kind: 'picture' };
  try {
    const text = await codeInPicture(await createImageBitmap(file));
    return text === null ? { kind: 'pictureWithoutCode' } : recognise(utf8(text));
  } catch {
    return { kind: 'pictureWithoutCode' };
  }
}

async function checkInputs(inputs) {
  const refusals = new Map();
  for (const input of inputs) {
    if (input.kind === 'statusList') refusals.set(input, await takeStatusList(input.document));
  }
  state.results = [];
  for (const input of inputs) {
    const isCertificate = ['certificate', 'page', 'pdf'].includes(input.kind);
    const verification = isCertificate ? await verifyWithPublishedList(input.document)
      : input.kind === 'summary' ? await verifySummary(input.text, context()) : undefined;
    state.results.push({ name: input.name, kind: input.kind, verification, refusal: refusals.get(input) });
  }
}

const context = () => ({ anchors: trusted(), lists: state.lists, now: Date.now() });

/** Checks a certificate, with the list that its issuer publishes on the site that the page comes from. */
async function verifyWithPublishedList(document) {
  const verify = () => verifyCertificate(document, context());
  const verification = await verify();
  const address = verification.certificate?.statusList;
  if (!address || !location.protocol.startsWith('http') || new URL(address).origin !== location.origin) return verification;
  // Only now that the seal holds, so that nobody else's file has the page fetch anything.
  if (!state.fetched.has(address)) state.fetched.set(address, await fetchStatusList(address));
  const again = await verify();
  if (!state.fetched.get(address) && again.lines.status.code === 'no-status-list') {
    again.lines.status = { outcome: 'unknown', code: 'status-list-not-fetched', values: {} };
  }
  return again;
}

/** Whether the list at an address was fetched; it is verified like any other. */
async function fetchStatusList(address) {
  try {
    const response = await fetch(address, {
      cache: 'no-store', credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer',
    });
    if (!response.ok) return false;
    await takeStatusList(new Uint8Array(await response.arrayBuffer()));
    return true;
  } catch {
    return false;
  }
}

const take = files => (files.length > 0 ? answer(() => check(files)) : undefined);

/** The text of a code, as it was pasted or seen. */
const takeCode = text => answer(() => checkInputs([{ name: word('code'), ...recognise(utf8(text.trim())) }]));

async function answer(checking) {
  if (!canCheck) return;
  const progress = place('progress');
  progress.textContent = word('checking');
  await checking();
  render();
  progress.textContent = '';
  place('answer-heading').focus();
}

const bytesOfBase64 = text => Uint8Array.from(atob(text), character => character.charCodeAt(0));

async function start() {
  const preferred = navigator.language.toLowerCase();
  language = preferred.startsWith('sv') || !preferred.startsWith('en') ? 'sv' : 'en';
  place('languages').replaceChildren(...LANGUAGES.map(({ code, title, tag }) =>
    make('button', { type: 'button', value: code, lang: tag }, title)));
  place('languages').addEventListener('click', event => {
    if (!event.target.value) return;
    language = event.target.value;
    render();
  });
  const input = place('files');
  input.addEventListener('change', () => take(input.files));
  place('check-code').addEventListener('click', () => takeCode(place('code').value));
  place('use-camera').hidden = !canReadCodes;
  place('use-camera').addEventListener('click', async () => {
    const text = await codeFromCamera(place('camera'));
    if (text !== null) takeCode(text);
  });
  document.addEventListener('dragover', event => event.preventDefault());
  document.addEventListener('drop', event => {
    event.preventDefault();
    take(event.dataTransfer.files);
  });
  if (!canCheck) {
    input.disabled = true;
    place('progress').dataset.word = 'noCryptography';
    render();
    return;
  }
  for (const anchor of data.anchors) {
    const der = bytesOfBase64(anchor);
    let certificate = null;
    try {
      certificate = readCertificate(der);
    } catch {
      // Shown by its fingerprint, and not trusted: this page cannot read it.
    }
    state.anchors.push({ certificate, fingerprint: await fingerprint(der) });
  }
  for (const list of data.lists) await takeStatusList(bytesOfBase64(list));
  render();
  place('page').hidden = false;
}

start();

"""###,
        "reasons.js": ###"""
// Why a line did not pass, by the program's codes.

const REASONS = {
  'not-well-formed': say('Filen är skadad eller ändrad: den går inte att läsa.', 'The file is damaged or altered: it cannot be read.'),
  'not-as-the-schema-says': say('Den har inte ett intygs form.', 'It does not have the form of a certificate.'),
  'content-contradicts-itself': say(
    'Den har inte ett intygs innehåll ({what}).', 'It does not have the content of a certificate ({what}).'),
  'text-unknown-to-this-page': say(
    'En text är skriven så att sidan inte kan bedöma den ({what}). Kontrollera med programmet intyga.',
    'A text is written in a way that this page cannot judge ({what}). Check with the program intyga.'),
  'no-seal': say('Det saknar sigill.', 'It carries no seal.'),
  'signatures-elsewhere': say(
    'Det innehåller underskrifter, eller delar av dem, utöver sigillet.',
    'It holds signatures, or parts of them, besides the one seal.'),
  'seal-misplaced': say('Sigillet är inte det sista i dokumentet.', 'The seal is not the last element of the document.'),
  'duplicate-identifier': say('Två av dess element har samma identifierare.', 'Two of its elements have the same identifier.'),
  'foreign-form-of-seal': say(
    'Det har en underskrift, men inte av den enda form som godtas.',
    'It carries a signature, but not of the one form that is accepted.'),
  'content-altered': say('Innehållet är inte det som förseglades.', 'Its content is not what was sealed.', 'Någon har ändrat i intyget.'),
  'seal-properties-altered': say(
    'Sigillets tid eller certifikat är inte det som förseglades.',
    'The time or the certificate of the seal is not what was sealed.'),
  'signature-invalid': say(
    'Sigillet är inte gjort med nyckeln till certifikatet som ligger bredvid.',
    'The seal was not made with the key of the certificate beside it.'),
  'certificate-unreadable': say(
    'Certifikatet bredvid sigillet går inte att läsa.', 'The certificate beside the seal cannot be read.'),
  'certificate-not-the-named': say(
    'Certifikatet bredvid sigillet är inte det som sigillet anger.',
    'The certificate beside the seal is not the one that the seal names.'),
  'certificate-of-old-version': say('Ett certifikat är inte av X.509 version 3.', 'A certificate is not of X.509 version 3.'),
  'certificate-with-unknown-extension': say(
    'Ett certifikat har ett villkor som måste förstås men inte gör det.',
    'A certificate has a condition that must be understood and is not.'),
  'certificate-key-not-p256': say(
    'Certifikatets nyckel är inte på kurvan P-256.', 'The certificate’s key is not on the curve P-256.'),
  'certificate-not-for-sealing': say(
    'Certifikatet är utfärdat för annat än att försegla dokument.',
    'The certificate was issued for other uses than sealing documents.'),
  'issuer-not-an-authority': say(
    'Certifikatet är utfärdat av någon som inte får utfärda certifikat.',
    'The certificate was issued by one that is not allowed to issue certificates.'),
  'issuer-not-for-sealing': say(
    'Certifikatet är utfärdat av någon som bara får utfärda för annat än att försegla dokument.',
    'The certificate was issued by one that may issue only for other uses than sealing documents.'),
  'certificate-path-too-long': say(
    'Det är fler certifikat mellan sigillet och dess utfärdare än utfärdaren tillåter.',
    'There are more certificates between the seal and its authority than the authority allows.'),
  'issuer-with-name-constraints': say(
    'En utfärdare får bara utfärda för vissa namn, vilket inte stöds för sigill.',
    'An authority may only issue for certain names, which is not supported for seals.'),
  'certificate-weakly-signed': say(
    'Ett certifikat är undertecknat med en metod som inte längre skyddar.',
    'A certificate is signed with an algorithm that no longer protects.'),
  'signer-not-trusted': say(
    'Det är förseglat av någon som sidan inte känner till (certifikat {fingerprint}). Är det en annan kommuns intyg, använd den kommunens kontrollsida.',
    'It was sealed by someone whom this page does not know (certificate {fingerprint}). If the certificate is another municipality’s, use the checking page of that municipality.',
    'Sidan känner inte till den som har gjort intyget. Är intyget från en annan kommun? Använd den kommunens sida.'),
  'chain-broken': say(
    'Certifikaten bredvid sigillet är inte utfärdade av varandra.',
    'The certificates beside the seal were not issued by one another.'),
  'no-trust-anchors': say('Sidan känner inte till någon utfärdare.', 'This page knows no issuer.'),
  'unknown-to-this-browser': say(
    'Webbläsaren kan inte kontrollera ett certifikat av det här slaget.',
    'This browser cannot check a certificate of this kind.'),
  'certificate-not-yet-valid': say(
    'Det förseglades {signed}, innan ett certifikat började gälla ({from}).',
    'It was sealed {signed}, before a certificate began to be valid ({from}).'),
  'certificate-expired': say(
    'Det förseglades {signed}, efter att ett certifikat hade gått ut ({until}).',
    'It was sealed {signed}, after a certificate had expired ({until}).'),
  'signed-in-the-future': say(
    'Det uppger sig vara förseglat {signed}, som inte har inträffat än. Går datorns klocka rätt?',
    'It claims to be sealed {signed}, which has not come yet. Is this computer’s clock right?'),
  'signing-time-unreadable': say('Sigillets tid är ingen tid.', 'The time of the seal is not a time.'),
  'sealed-by-another': say(
    'Det anger utfärdaren {issuer}, men det är förseglat av {signer}.', 'It names the issuer {issuer}, but {signer} sealed it.'),
  'issued-in-the-future': say(
    'Det är daterat {day}, som inte har inträffat än. Går datorns klocka rätt?',
    'It is dated {day}, which has not come yet. Is this computer’s clock right?'),
  'validity-over': say('Det gällde till och med {day}.', 'It was valid until {day}.'),
  'superseded': say('Det ersattes {day} av ett nytt intyg.', 'It was superseded on {day} by another certificate.'),
  'revoked': say('Det återkallades {day}: {reason}.', 'It was revoked on {day}: {reason}.', 'Kommunen tog tillbaka intyget {day}.'),
  'no-status-list': say(
    'Ingen statuslista från utfärdaren finns på sidan. Hämta den från utfärdaren och välj den tillsammans med intyget.',
    'There is no status list of the issuer on this page. Fetch it from the issuer and choose it together with the certificate.',
    'Listan över intyg som är tillbakatagna finns inte här.'),
  'status-list-not-fetched': say(
    'Statuslistan gick inte att hämta från webbplatsen. Försök igen senare.',
    'The status list could not be fetched from this site. Try again later.'),
  'status-list-out-of-date': say(
    'Statuslistan gällde till {day}; hämta en nyare.', 'The status list held until {day}; fetch a newer one.'),
  'status-list-not-trusted': say('Statuslistan går inte att lita på.', 'The status list cannot be trusted.'),
  'sealed-by-another-list': say(
    'Statuslistan är förseglad av en annan än den utfärdare som den anger.',
    'The status list was sealed by another than the issuer it names.'),
  'status-list-of-the-future': say(
    'Statuslistan är av en tid som inte har inträffat än. Går datorns klocka rätt?',
    'The status list is of a time that has not come yet. Is this computer’s clock right?'),
  'status-list-contradicted': say(
    'Det finns två olika statuslistor med nummer {sequence}. Fråga utfärdaren.',
    'There are two different status lists with number {sequence}. Ask the issuer.'),
  'not-a-signed-summary': say(
    'Koden är inte en sådan som står på intyg, eller den är skadad.', 'The code is not of the kind that certificates bear, or it is damaged.'),
  'not-a-summary': say('Det som är förseglat i koden är inget intyg.', 'What is sealed in the code is no certificate.'),
  'sealing-certificate-unknown': say(
    'Sidan känner inte till certifikatet som koden är förseglad med. Fråga utfärdaren, eller kontrollera XML-filen.',
    'This page does not know the certificate that the code is sealed with. Ask the issuer, or check the XML file.'),
  'form-failed': say('Filen går inte att läsa.', 'The file cannot be read.'),
  'seal-failed': say('Sigillet håller inte.', 'The seal does not hold.'),
  'certificate-unusable': say(
    'Det finns inget användbart certifikat att kontrollera med.', 'There is no usable certificate to check it with.'),
  'file-unreadable': say('Inte kontrollerat, eftersom filen inte går att läsa.', 'Not looked at, because the file cannot be read.'),
  'not-a-certificate': say(
    'Inte kontrollerat, eftersom filen inte är ett intyg.', 'Not looked at, because the file is not a certificate.'),
  'issuer-not-trusted': say(
    'Inte kontrollerat, eftersom utfärdaren inte är känd.', 'Not looked at, because the issuer is not known.'),
  'seal-did-not-hold': say(
    'Inte kontrollerat, eftersom sigillet inte håller.', 'Not looked at, because the seal does not hold.'),
  'seal-not-checked': say(
    'Inte kontrollerat, eftersom sigillet inte går att kontrollera.', 'Not looked at, because the seal cannot be checked.'),
};

"""###,
        "seal.js": ###"""
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

"""###,
        "show.js": ###"""
// How the answer is shown. Texts go in as texts; nothing is ever made markup.

let language = 'sv';

const fill = (phrase, values = {}) => phrase[language].replace(/\{(\w+)\}/g, (_, name) => values[name] ?? '');
const word = (key, values) => fill(WORDS[key], values);

/** An element; an attribute that is `undefined` or `false` is left out, and so is a child that is nothing. */
function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return element;
}

const MONTHS = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
};

/** `22 november 2026`. */
function dayInWords(day) {
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[language === 'en' ? 'en' : 'sv'][month - 1]} ${year}`;
}

const timeInWords = time => dayInWords(dayInSweden(time));

/** A text of the certificate, marked with its language where that is not the page's. */
function catalogueText(name, attributes, content) {
  const isEnglish = language === 'en' && content.en !== undefined;
  const isForeign = language === 'en' && !isEnglish;
  return make(name, { ...attributes, lang: isForeign && 'sv' }, isEnglish ? content.en : content.sv);
}


/** What the values of a reason are in words. */
function reasonText({ code, values = {} }) {
  const words = { ...values };
  for (const name of ['day']) if (words[name]) words[name] = dayInWords(words[name]);
  for (const name of ['signed', 'from', 'until']) if (words[name] !== undefined) words[name] = timeInWords(words[name]);
  if (words.reason) words.reason = fill(ENDING_REASONS[words.reason]);
  return fill(REASONS[code], words);
}

const SYMBOLS = { genuine: '✓', ended: '✗', notGenuine: '✗', cannotTell: '?', passed: '✓', failed: '✗', unknown: '?' };

function answerBox(kind, headline, ...why) {
  return make('div', { class: `answer ${kind}` },
    make('p', { class: 'headline' }, make('strong', {}, `${SYMBOLS[kind]} ${headline}`)),
    why.filter(Boolean).map(text => make('p', {}, text)));
}

/** What came of one file. */
function showResult({ name, kind, verification, refusal }) {
  const heading = make('h3', {}, name);
  if (!verification) {
    const answer = kind === 'statusList' && !refusal ? 'list' : 'cannotTell';
    const box = answer === 'list' ? make('p', {}, word('statusListTaken'))
      : kind === 'statusList' ? answerBox('cannotTell', word('statusListRefused'), reasonText({ code: refusal }))
        : answerBox('cannotTell', word('cannotTell'), word(kind));
    return make('article', { class: 'result', 'data-answer': answer, 'data-file': name }, heading, box);
  }
  const { answer, certificate, summary } = verification;
  return make('article', { class: 'result', 'data-answer': answer, 'data-file': name }, heading,
    showAnswer(verification), (kind === 'page' || kind === 'pdf') && make('p', {}, word('fromPage')),
    kind === 'summary' && make('p', {}, word('fromCode')), certificate && showCertificate(verification),
    summary && showSummary(verification), showLines(verification.lines));
}

function showAnswer({ answer, lines, impersonates, owner }) {
  const issuer = owner && ownerText(owner);
  // The first thing that is wrong is what to say; what could not be checked comes after what failed.
  const wrong = Object.values(lines).find(line => line.outcome === 'failed')
    ?? Object.values(lines).find(line => line.outcome === 'unknown');
  const isOnlyStatus = answer === 'cannotTell' && issuer && wrong === lines.status;
  const key = isOnlyStatus ? 'statusUnknown' : answer;
  return answerBox(answer, word(key), wrong && reasonText(wrong), impersonates && word('impersonates'),
    word(`${key}Why`, { issuer }));
}

function showLines(lines) {
  const items = Object.entries(lines).map(([check, line]) => make('li', {
    'data-check': check, 'data-outcome': line.outcome, 'data-code': line.code,
  }, `${SYMBOLS[line.outcome]} ${word(check)}: ${word(line.outcome)}. `, line.code && reasonText(line)));
  return make('details', {}, make('summary', {}, word('lines')), make('ul', { class: 'lines' }, items));
}

const fact = (key, ...content) => make('div', {}, make('dt', {}, word(key)), make('dd', {}, ...content));

const code = content => make('span', { class: 'code' }, content);

/** What a QR code says; its titles are Swedish, or left out for want of room. */
function showSummary({ summary, owner, fingerprint: print, sealedAt, list }) {
  const titled = ({ title, code: written }) => (title ? [make('span', { lang: 'sv' }, title), ` (${written})`] : [written]);
  return make('section', { class: 'certificate' },
    summary.isIllustrative && make('p', { class: 'notice' }, make('strong', {}, word('illustrative'))),
    make('h4', {}, word('proven')),
    make('dl', {},
      fact('holder', make('strong', {}, summary.holder), summary.born && `, ${word('born', { day: dayInWords(summary.born) })}`),
      fact('issuer', ownerText(owner)),
      fact('framework', ...titled(summary.framework)),
      fact('extent', word(summary.isPartial ? 'partial' : 'full')),
      fact('issuedOn', dayInWords(summary.issuedOn)),
      summary.validUntil && fact('validUntil', dayInWords(summary.validUntil)),
      fact('serial', code(summary.serial)),
      fact('sealedAt', timeInWords(sealedAt)),
      fact('fingerprint', code(print)),
      fact('documentDigest', code(summary.document)),
      list && fact('statusList', word('statusListUse', { sequence: list.sequence, day: timeInWords(list.thisUpdate) }))),
    make('p', {}, word('notIdentity')),
    make('h4', {}, word('units')),
    make('ul', {}, summary.units.map(unit => make('li', {}, ...titled(unit), '. ',
      make('strong', {}, `${word('grades')}: `, make('span', { lang: 'sv' }, unit.results.join(', ')))))));
}

function showCertificate({ certificate, owner, fingerprint: print, sealedAt, list }) {
  const { holder, framework } = certificate;
  const name = [holder.givenName, holder.familyName].filter(Boolean).join(' ');
  const birth = holder.born ? word('born', { day: dayInWords(holder.born) })
    : holder.identityNumber ? word('identityNumber', { number: holder.identityNumber.replace(/(\d{4})$/, '-$1') }) : '';
  const adoption = framework.adopted && word('adopted', {
    reference: framework.adopted.reference, day: dayInWords(framework.adopted.on),
  });
  return make('section', { class: 'certificate' },
    framework.notice && make('p', { class: 'notice' }, catalogueText('strong', {}, framework.notice)),
    make('h4', {}, word('proven')),
    make('dl', {},
      fact('holder', make('strong', {}, name), birth && `, ${birth}`),
      fact('issuer', ownerText(owner)),
      fact('framework', catalogueText('span', {}, framework.title), ` (${framework.code})`, adoption && `, ${adoption}`),
      fact('extent', word(certificate.isPartial ? 'partial' : 'full')),
      fact('issuedOn', dayInWords(certificate.issuedOn)),
      certificate.validUntil && fact('validUntil', dayInWords(certificate.validUntil)),
      fact('serial', code(certificate.serial)),
      certificate.replaces && fact('replaces', code(certificate.replaces)),
      fact('sealedAt', timeInWords(sealedAt)),
      fact('fingerprint', code(print)),
      list && fact('statusList', word('statusListUse', { sequence: list.sequence, day: timeInWords(list.thisUpdate) }))),
    make('p', {}, word('notIdentity')),
    make('h4', {}, word('units')), certificate.units.map(showUnit),
    make('h4', {}, word('assurance')), make('ul', {}, certificate.signOffs.map(showSignOff)));
}

function showUnit(unit) {
  const details = [
    word('unitDetails', unit), ...unit.levels.map(level => word('level', level)),
    unit.credits && word('credits', { credits: language === 'en' ? unit.credits : unit.credits.replace('.', ',') }),
  ];
  const methods = unit.methods.map(method => fill(METHODS[method])).join(', ');
  return make('section', { class: 'unit' },
    catalogueText('h5', {}, unit.title),
    make('p', { class: 'small' }, details.filter(Boolean).join(' · ')),
    make('ul', {}, unit.outcomes.map(outcome => make('li', {},
      catalogueText('span', {}, outcome.statement), ' ',
      make('strong', {}, `${word('result')}: `, catalogueText('span', {}, outcome.result))))),
    make('p', { class: 'small' }, word('assessed', { assessor: unit.assessor, day: dayInWords(unit.judgedOn), methods })));
}

function showSignOff({ role, name, organisation, on, holderWasInSample }) {
  return make('li', {}, word(role, { name, organisation, day: dayInWords(on) }), ' ',
    word(holderWasInSample ? 'inSample' : 'notInSample'));
}

/** Who is trusted here, by name and fingerprint. */
function showIssuers(anchors) {
  const list = anchors.map(anchor => make('li', { 'data-fingerprint': anchor.fingerprint },
    make('strong', {}, anchor.certificate ? ownerText(anchor.certificate.owner) : word('unreadableAnchor')),
    anchor.certificate?.isAuthority && ` (${word('authority')})`,
    make('br'), `${word('fingerprint')}: `, make('span', { class: 'code' }, anchor.fingerprint),
    anchor.certificate && make('br'),
    anchor.certificate && word('validBetween', {
      from: timeInWords(anchor.certificate.validFrom), until: timeInWords(anchor.certificate.validUntil),
    })));
  return list.length > 0 ? [make('p', {}, word('knownIntro')), make('ul', { class: 'issuers' }, list)]
    : [make('p', {}, word('knownNobody'))];
}

"""###,
        "summary.js": ###"""
// The summary in a QR code (docs/summary.md): `INTYGA1:` and, in base45, a COSE_Sign1 with ES256. Read as strictly as a seal:
// one content has one text.

const SUMMARY_BEGINNING = 'INTYGA1:';
const MOST_SUMMARY_CHARACTERS = 1451;
const BASE45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

class SummaryFault extends Error {}

/** The bytes of a text in base45 (RFC 9285). */
function decodeBase45(text) {
  const bytes = [];
  if (text.length % 3 === 1) throw new SummaryFault('base45');
  for (let at = 0; at < text.length; at += 3) {
    const digits = Array.from(text.slice(at, at + 3), character => BASE45.indexOf(character));
    const value = digits.reduceRight((sum, digit) => sum * 45 + digit, 0);
    if (digits.includes(-1) || value > (digits.length === 3 ? 0xFFFF : 0xFF)) throw new SummaryFault('base45');
    if (digits.length === 3) bytes.push(value >> 8);
    bytes.push(value & 0xFF);
  }
  return Uint8Array.from(bytes);
}

const CBOR_KIND = { unsigned: 0, negative: 1, bytes: 2, text: 3, array: 4, map: 5, tag: 6, simple: 7 };

/** Reads CBOR (RFC 8949) in its deterministic encoding: integers as short as may be, keys in order and once. */
class CBORReader {
  constructor(bytes) {
    this.bytes = bytes;
    this.at = 0;
  }

  static read(bytes) {
    const reader = new CBORReader(bytes);
    const value = reader.value(0);
    if (reader.at !== bytes.length) throw new SummaryFault('CBOR: something stands after it');
    return value;
  }

  take(count) {
    if (this.at + count > this.bytes.length) throw new SummaryFault('CBOR: too short');
    this.at += count;
    return this.bytes.subarray(this.at - count, this.at);
  }

  head() {
    const [first] = this.take(1);
    const information = first & 0x1F;
    if (information < 24) return { kind: first >> 5, number: information };
    const size = { 24: 1, 25: 2, 26: 4, 27: 8 }[information];
    if (!size) throw new SummaryFault('CBOR: a length that is not definite');
    const number = this.take(size).reduce((sum, byte) => sum * 256 + byte, 0);
    const least = { 1: 24, 2: 0x100, 4: 0x10000, 8: 0x100000000 }[size];
    if (number < least || !Number.isSafeInteger(number)) throw new SummaryFault('CBOR: a number that is not short');
    return { kind: first >> 5, number };
  }

  value(depth) {
    if (depth >= 8) throw new SummaryFault('CBOR: nested too deeply');
    const { kind, number } = this.head();
    switch (kind) {
      case CBOR_KIND.unsigned: return number;
      case CBOR_KIND.negative: return -1 - number;
      case CBOR_KIND.bytes: return this.take(number);
      case CBOR_KIND.text: return this.text(number);
      case CBOR_KIND.array: return Array.from({ length: this.count(number) }, () => this.value(depth + 1));
      case CBOR_KIND.map: return this.map(this.count(number), depth);
      case CBOR_KIND.tag: return { tag: number, value: this.value(depth + 1) };
      default:
        if (number !== 20 && number !== 21) throw new SummaryFault('CBOR: a value of another kind');
        return number === 21;
    }
  }

  count(number) {
    if (number > this.bytes.length) throw new SummaryFault('CBOR: too short');
    return number;
  }

  text(length) {
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.take(length));
    } catch {
      throw new SummaryFault('CBOR: no text');
    }
  }

  map(count, depth) {
    const entries = new Map();
    let last = '';
    for (let index = 0; index < count; index++) {
      const start = this.at;
      const key = this.value(depth + 1);
      const written = hexadecimal(this.bytes.subarray(start, this.at));
      if (typeof key !== 'number' || written <= last) throw new SummaryFault('CBOR: keys out of order');
      last = written;
      entries.set(key, this.value(depth + 1));
    }
    return entries;
  }
}

/** The protected header: the algorithm (1) is ES256 (-7). */
const SUMMARY_PROTECTED = Uint8Array.of(0xA1, 0x01, 0x26);
const isBytes = value => value instanceof Uint8Array;

/** The parts of a signed summary; a fault where it is not one in every respect but the signature. */
function readSignedSummary(content) {
  const text = content.replace(/[\r\n]+$/, '').replace(/^[\r\n]+/, '');
  if (!text.startsWith(SUMMARY_BEGINNING) || text.length > MOST_SUMMARY_CHARACTERS) throw new SummaryFault('another text');
  const { tag, value } = CBORReader.read(decodeBase45(text.slice(SUMMARY_BEGINNING.length)));
  if (tag !== 18 || !Array.isArray(value) || value.length !== 4) throw new SummaryFault('no COSE_Sign1');
  const [header, unprotected, payload, signature] = value;
  const identifier = unprotected instanceof Map && unprotected.size === 1 ? unprotected.get(4) : null;
  const isGood = isBytes(header) && sameBytes(header, SUMMARY_PROTECTED) && isBytes(identifier) && identifier.length === 8
    && isBytes(payload) && isBytes(signature);
  if (!isGood) throw new SummaryFault('another form');
  return { identifier, payload, signature };
}

/** The head of a CBOR value of that kind. */
function cborHead(kind, number) {
  if (number < 24) return [kind << 5 | number];
  return number < 0x100 ? [kind << 5 | 24, number] : [kind << 5 | 25, number >> 8, number & 0xFF];
}

/** What is signed (RFC 9052, 4.4): `["Signature1", protected, "", payload]`. */
function signedPart(payload) {
  const name = utf8('Signature1');
  return Uint8Array.from([
    ...cborHead(CBOR_KIND.array, 4), ...cborHead(CBOR_KIND.text, name.length), ...name,
    ...cborHead(CBOR_KIND.bytes, SUMMARY_PROTECTED.length), ...SUMMARY_PROTECTED, ...cborHead(CBOR_KIND.bytes, 0),
    ...cborHead(CBOR_KIND.bytes, payload.length), ...payload,
  ]);
}

const CLAIM = {
  signedAt: 6, serial: -1, holder: -2, born: -3, issuer: -4, framework: -5, isPartial: -6, issuedOn: -7, validUntil: -8,
  isIllustrative: -9, results: -10, units: -11, document: -12,
};
const OPTIONAL_CLAIMS = [CLAIM.born, CLAIM.validUntil];

/** What a summary says; a fault where the claims are not those of a summary. */
function readSummaryContent(payload) {
  const claims = CBORReader.read(payload);
  if (!(claims instanceof Map)) throw new SummaryFault('no claims');
  const known = Object.values(CLAIM);
  const isWhole = [...claims.keys()].every(key => known.includes(key))
    && known.every(key => claims.has(key) || OPTIONAL_CLAIMS.includes(key));
  if (!isWhole) throw new SummaryFault('other claims');
  const ask = (isGood, value) => {
    if (!isGood) throw new SummaryFault('a claim of another kind');
    return value;
  };
  const text = value => ask(typeof value === 'string', value);
  const number = value => ask(Number.isInteger(value), value);
  const boolean = value => ask(typeof value === 'boolean', value);
  const list = (value, ...lengths) =>
    ask(Array.isArray(value) && (lengths.length === 0 || lengths.includes(value.length)), value);
  // As many days as lead from the year 1 to 9999.
  const day = value => new Date(ask(value >= -719_162 && value <= 2_932_896, value) * 86_400_000).toISOString().slice(0, 10);
  const optionalText = value => (value === undefined ? undefined : text(value));
  const code = value => ask(typeof value === 'string' && CODE.test(value), value);
  const get = claim => claims.get(claim);
  const results = list(get(CLAIM.results)).map(text);
  const issuer = list(get(CLAIM.issuer), 1, 2);
  const framework = list(get(CLAIM.framework), 2, 3);
  // Each result stands once, in the order in which units first name them: one content has one text.
  const places = new Set(list(get(CLAIM.units)).flatMap(unit => list(list(unit)[2])));
  ask(new Set(results).size === results.length && places.size === results.length
    && [...places].every((place, index) => place === index));
  const serial = text(get(CLAIM.serial));
  ask(SERIAL.test(serial) && hasRightCheckCharacter(serial));
  ask(isBytes(get(CLAIM.document)) && get(CLAIM.document).length === 32);
  return {
    signedAt: number(get(CLAIM.signedAt)) * 1000,
    isPartial: boolean(get(CLAIM.isPartial)),
    isIllustrative: boolean(get(CLAIM.isIllustrative)),
    serial,
    issuedOn: day(get(CLAIM.issuedOn)),
    validUntil: claims.has(CLAIM.validUntil) ? day(get(CLAIM.validUntil)) : undefined,
    holder: text(get(CLAIM.holder)),
    born: claims.has(CLAIM.born) ? day(get(CLAIM.born)) : undefined,
    issuer: { name: text(issuer[0]), code: serial.split('-')[0], organisationNumber: optionalText(issuer[1]) },
    framework: { code: code(framework[0]), version: number(framework[1]), title: optionalText(framework[2]) },
    units: list(get(CLAIM.units)).map(unit => {
      const [written, version, places, title] = list(unit, 3, 4);
      return {
        code: code(written), version: number(version), title: optionalText(title),
        results: list(places).map(place => text(results[number(place)])),
      };
    }),
    document: hexadecimal(get(CLAIM.document)),
  };
}

/** Checks a summary line by line, as `verifyCertificate` does a document. */
async function verifySummary(content, { anchors, lists, now }) {
  const lines = { form: passed, schema: passed, seal: passed, signer: passed, validity: passed, status: passed };
  const finish = more => ({ lines, answer: answerOf(lines), impersonates: false, ...more });
  let signed;
  let summary;
  try {
    signed = readSignedSummary(content);
    summary = readSummaryContent(signed.payload);
  } catch (fault) {
    if (!(fault instanceof SummaryFault || fault instanceof RangeError)) throw fault;
    if (signed) {
      lines.schema = failed('not-a-summary');
      lines.seal = lines.signer = unknown('form-failed');
      lines.validity = lines.status = unknown('not-a-certificate');
    } else {
      lines.form = failed('not-a-signed-summary');
      lines.schema = lines.seal = lines.signer = lines.validity = lines.status = unknown('file-unreadable');
    }
    return finish();
  }
  const named = [];
  for (const anchor of anchors) {
    if (sameBytes((await sha256(anchor.der)).subarray(0, 8), signed.identifier)) named.push(anchor);
  }
  if (named.length === 0) {
    // A code holds no certificate: it has to be among those that the page trusts.
    lines.seal = lines.signer = unknown('sealing-certificate-unknown');
    lines.validity = lines.status = unknown('seal-not-checked');
    return finish();
  }
  const [signer] = named;
  if (!await isSummarySigned(signed, signer)) {
    lines.seal = failed('signature-invalid');
    lines.signer = unknown('seal-failed');
    lines.validity = lines.status = unknown('seal-did-not-hold');
    return finish();
  }
  lines.seal = passed;
  lines.signer = toLine(objectionToSummarySigner(signer, summary, now));
  if (lines.signer !== passed) {
    lines.validity = lines.status = unknown('issuer-not-trusted');
    return finish();
  }
  const organisation = organisationOf(signer);
  if (!isSameOrganisation(organisation, issuerOrganisation(summary.issuer))) {
    lines.signer = failed('sealed-by-another', { signer: ownerText(signer.owner), issuer: summary.issuer.name });
  }
  lines.validity = validity(summary, now);
  let list;
  ({ line: lines.status, list } = await status(summary, organisation, lists, now));
  const result = finish();
  const mayBeShown = result.answer !== 'notGenuine';
  return {
    ...result,
    ...(mayBeShown && {
      summary, list, owner: signer.owner, fingerprint: await fingerprint(signer.der), sealedAt: summary.signedAt,
    }),
  };
}

async function isSummarySigned({ payload, signature }, signer) {
  if (!hasSealingKey(signer)) return false;
  try {
    const key = await crypto.subtle.importKey('spki', signer.key, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
    return await crypto.subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, signature, signedPart(payload));
  } catch {
    return false;
  }
}

function objectionToSummarySigner(signer, { signedAt }, now) {
  try {
    checkSealing(signer);
    if (signedAt > now + CLOCK_TOLERANCE) throw new Objection('signed-in-the-future', { signed: signedAt });
    checkValidityAt(signedAt, [signer]);
    return null;
  } catch (objection) {
    if (!(objection instanceof Objection)) throw objection;
    return objection;
  }
}

"""###,
        "trust.js": ###"""
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

"""###,
        "verify.js": ###"""
// Checks certificates line by line, as `intyga certificate verify` does, and says in one word what comes of it. The lines, their
// order and their codes are the program's; docs/verifier.md lists where this page knows less.
//
// 1. "Genuine" is answered only where every line passed.
// 2. What is shown comes from the tree whose digest was sealed, and from nowhere else.
// 3. A status list that is missing, out of date or somebody else's makes the status unknown, never fine.
// 4. Of two lists of one number neither acquits; a certificate that any usable list of its issuer ends has ended.

const passed = { outcome: 'passed' };
const toLine = objection => objection
  ? { outcome: objection.outcome, code: objection.code, values: objection.values } : passed;
const failed = (code, values = {}) => ({ outcome: 'failed', code, values });
const unknown = (code, values = {}) => ({ outcome: 'unknown', code, values });

/** Reads, holds against the schema and verifies; nothing is concluded from the content yet. */
async function verifyDocument(bytes, grammar, limits, anchors, now) {
  let root;
  try {
    root = parseXML(bytes, limits);
  } catch (fault) {
    if (!(fault instanceof XMLFault)) throw fault;
    const pointless = unknown('form-failed');
    return { form: failed('not-well-formed', { line: fault.line }), schema: pointless, seal: pointless, signer: pointless };
  }
  const schema = follows(grammar, root) ? passed : failed('not-as-the-schema-says');
  const verification = await verifySeal(root, anchors, now);
  const result = { root, form: passed, schema, seal: toLine(verification.seal), signer: toLine(verification.signer) };
  if (schema !== passed || !verification.path) return result;
  const [signer] = verification.path;
  const anchor = verification.path.at(-1);
  return {
    ...result, isVerified: true, time: verification.time, organisation: organisationOf(signer),
    owner: (anchor === signer ? anchor : signer).owner, fingerprint: await fingerprint(signer.der),
  };
}

/** Why nothing of the content is looked at: the first check that did not pass. */
function reasonForShowingNothing({ form, schema, seal }) {
  if (form !== passed) return unknown('file-unreadable');
  if (schema !== passed) return unknown('not-a-certificate');
  if (seal.outcome === 'passed') return unknown('issuer-not-trusted');
  return unknown(seal.outcome === 'failed' ? 'seal-did-not-hold' : 'seal-not-checked');
}

const issuerOrganisation = issuer => ({ name: issuer.name, number: issuer.organisationNumber?.replace('-', '') });

/**
 * Checks one certificate.
 *
 * - `anchors`: certificates that are trusted; `lists`: what `verifyStatusList` accepted; `now`: milliseconds since 1970.
 *
 * Returns `lines`, `answer` (genuine, ended, notGenuine, cannotTell), and, only from a document that holds, `certificate`,
 * `owner` (who sealed), `fingerprint`, `sealedAt`, `list` (the status list that the answer rests on).
 */
async function verifyCertificate(bytes, { anchors, lists, now }) {
  const verification = await verifyDocument(bytes, CERTIFICATE_GRAMMAR, CERTIFICATE_LIMITS, anchors, now);
  const lines = { form: verification.form, schema: verification.schema, seal: verification.seal, signer: verification.signer };
  lines.validity = lines.status = reasonForShowingNothing(verification);
  let certificate;
  let list;
  if (verification.isVerified) {
    try {
      certificate = readCertificateContent(verification.root);
    } catch (objection) {
      if (!(objection instanceof Objection)) throw objection;
      // Sealed, and yet no certificate: what the schema leaves to the reader does not hold.
      lines.schema = toLine(objection);
      lines.validity = lines.status = unknown('not-a-certificate');
    }
  }
  if (certificate) {
    if (!isSameOrganisation(verification.organisation, issuerOrganisation(certificate.issuer))) {
      lines.signer = failed('sealed-by-another', { signer: ownerText(verification.owner), issuer: certificate.issuer.name });
    }
    lines.validity = validity(certificate, now);
    ({ line: lines.status, list } = await status(certificate, verification.organisation, lists, now));
  }
  const impersonates = claimsKnownIssuer(lines, verification.root, anchors);
  const answer = impersonates ? 'notGenuine' : answerOf(lines);
  const mayBeShown = certificate && answer !== 'notGenuine';
  return {
    lines, answer, impersonates,
    ...(mayBeShown && {
      certificate, list, owner: verification.owner, fingerprint: verification.fingerprint, sealedAt: verification.time,
    }),
  };
}

const ownerText = ({ organisation, commonName, identifier }) => {
  const name = organisation ?? commonName ?? '?';
  return identifier ? `${name} (${identifier})` : name;
};

/** The day in Sweden, which is the day that certificates speak of. */
const dayInSweden = time => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Stockholm', dateStyle: 'short' }).format(time);

function validity({ issuedOn, validUntil }, now) {
  const today = dayInSweden(now);
  if (issuedOn > today) return failed('issued-in-the-future', { day: issuedOn });
  if (validUntil && today > validUntil) return failed('validity-over', { day: validUntil });
  return passed;
}

async function status(certificate, organisation, lists, now) {
  const usable = lists.accepted.filter(list =>
    list.issuerCode === certificate.issuer.code && isSameOrganisation(list.organisation, organisation));
  if (usable.length === 0) return { line: unknown(lists.refused[0] ?? 'no-status-list') };
  const published = hexadecimal(await sha256(utf8(`intyga certificate serial\n${certificate.serial}`)));
  // An old list can still condemn; it cannot acquit.
  for (const list of usable) {
    const entry = list.ended.get(published);
    if (entry) return { line: failed(entry.reason === 'superseded' ? 'superseded' : 'revoked', entry), list };
  }
  const newest = usable.reduce((best, list) => (list.sequence > best.sequence ? list : best));
  if (usable.some(list => list.sequence === newest.sequence && list.digest !== newest.digest)) {
    return { line: unknown('status-list-contradicted', { sequence: newest.sequence }), list: newest };
  }
  if (now > newest.nextUpdate) {
    return { line: unknown('status-list-out-of-date', { day: dayInSweden(newest.nextUpdate) }), list: newest };
  }
  return { line: passed, list: newest };
}

/** A status list that may be used, or the code of why it may not. */
async function verifyStatusList(bytes, anchors, now) {
  const verification = await verifyDocument(bytes, STATUS_LIST_GRAMMAR, STATUS_LIST_LIMITS, anchors, now);
  const { root } = verification;
  if (!verification.isVerified) return { refusal: 'status-list-not-trusted' };
  const entries = childrenOf(root, 'Entry').map(entry =>
    ({ serial: attributeOf(entry, 'serialHash'), day: attributeOf(entry, 'date'), reason: attributeOf(entry, 'reason') }));
  const list = {
    sequence: Number(contentOf(root, 'SequenceNumber')),
    thisUpdate: Date.parse(contentOf(root, 'ThisUpdate')),
    nextUpdate: Date.parse(contentOf(root, 'NextUpdate')),
    ended: new Map(entries.map(entry => [entry.serial, entry])),
    organisation: verification.organisation,
  };
  // What the list's schema leaves to the reader: nothing is dated more than a day after the list, and no serial stands twice.
  const lastDay = new Date(list.thisUpdate + 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
  const isConsistent = list.nextUpdate > list.thisUpdate && list.ended.size === entries.length
    && entries.every(entry => entry.day <= lastDay);
  if (!isConsistent) return { refusal: 'status-list-not-trusted' };
  let issuer;
  try {
    issuer = readIssuer(childOf(root, 'Issuer'));
  } catch {
    return { refusal: 'status-list-not-trusted' };
  }
  if (!isSameOrganisation(list.organisation, issuerOrganisation(issuer))) return { refusal: 'sealed-by-another-list' };
  if (list.thisUpdate > now + CLOCK_TOLERANCE) return { refusal: 'status-list-of-the-future' };
  return { list: { ...list, issuerCode: issuer.code, digest: hexadecimal(await sha256(utf8(canonicalForm(withoutSeal(root))))) } };
}

const withoutSeal = root => ({ ...root, children: root.children.slice(0, -1) });

const ENDED = ['revoked', 'superseded', 'validity-over'];
// What may be the fault of this page, of this computer's clock, or of nobody: it is not said to be a forgery.
const NOT_KNOWN_HERE = ['signer-not-trusted', 'signed-in-the-future', 'issued-in-the-future'];

function answerOf(lines) {
  const wrong = Object.values(lines).filter(line => line.outcome === 'failed');
  if (wrong.some(({ code }) => !ENDED.includes(code) && !NOT_KNOWN_HERE.includes(code))) return 'notGenuine';
  if (wrong.some(({ code }) => NOT_KNOWN_HERE.includes(code))) return 'cannotTell';
  if (wrong.length > 0) return 'ended';
  return Object.values(lines).every(line => line.outcome === 'passed') ? 'genuine' : 'cannotTell';
}

/**
 * Whether a document under an unknown seal says that it is of an issuer which this page knows. Nothing of it is verified: it
 * can only make the answer worse.
 */
function claimsKnownIssuer(lines, root, anchors) {
  if (lines.signer.code !== 'signer-not-trusted' || lines.schema !== passed) return false;
  const issuer = childOf(root, 'Issuer');
  const claimed = issuerOrganisation({
    name: contentOf(issuer, 'Name'), organisationNumber: contentOf(issuer, 'OrganisationNumber'),
  });
  return anchors.some(anchor => isSameOrganisation(organisationOf(anchor), claimed));
}

// What people hand in is told apart by how it begins.

/** What a file is: `certificate`, `statusList`, `summary` (the text of a QR code), `page` and `pdf` (with the sealed document taken out of them), `other`. */
function recognise(bytes) {
  const beginning = new TextDecoder('utf-8').decode(bytes.subarray(0, 4096)).trimStart();
  if (beginning.startsWith('%PDF-')) return documentInPDF(bytes);
  if (beginning.startsWith(SUMMARY_BEGINNING)) return { kind: 'summary', text: new TextDecoder('utf-8').decode(bytes).trim() };
  if (/^(<!--[^]*?-->\s*)?<(!doctype\s+html|html)[\s>]/i.test(beginning)) return documentInPage(bytes);
  if (!beginning.startsWith('<')) return { kind: 'other' };
  const isStatusList = /^(<\?xml[^>]*>\s*)?<(\w+:)?StatusList[\s>]/.test(beginning);
  return { kind: isStatusList ? 'statusList' : 'certificate', document: bytes };
}

/** A rendered certificate carries the sealed document in one link; with two nobody could tell which is meant. */
function documentInPage(bytes) {
  const page = new TextDecoder('utf-8').decode(bytes);
  const found = page.split('href="data:application/xml;base64,');
  const document = found.length === 2 ? decodeBase64(found[1].split('"')[0]) : null;
  return document ? { kind: 'page', document } : { kind: 'pageWithoutDocument' };
}

const PDF_STREAM = '<</Type /EmbeddedFile\n/Subtype /application#2Fxml\n/Length ';

/** The PDF of a certificate carries the sealed document as an embedded file, neither packed nor encrypted. */
function documentInPDF(bytes) {
  // One character for each byte.
  const found = new TextDecoder('latin1').decode(bytes).split(PDF_STREAM);
  const length = found.length === 2 ? /^(\d{1,7})>>\nstream\n/.exec(found[1]) : null;
  if (!length) return { kind: 'pdfWithoutDocument' };
  const start = found[0].length + PDF_STREAM.length + length[0].length;
  const end = start + Number(length[1]);
  const isWhole = found[1].startsWith('\nendstream', end - found[0].length - PDF_STREAM.length);
  return isWhole ? { kind: 'pdf', document: bytes.subarray(start, end) } : { kind: 'pdfWithoutDocument' };
}

"""###,
        "words.js": ###"""
// What the page says: in Swedish, in English, and in plain Swedish (lättläst) where that differs. `{name}` is filled in.

const LANGUAGES = [
  { code: 'sv', title: 'Svenska', tag: 'sv' },
  { code: 'en', title: 'English', tag: 'en' },
  { code: 'easy', title: 'Lättläst svenska', tag: 'sv' },
];

const say = (sv, en, easy = sv) => ({ sv, en, easy });

const WORDS = {
  title: say('Kontrollera ett kompetensintyg', 'Check a competence certificate', 'Kontrollera ett intyg'),
  chooseLanguage: say('Språk', 'Language'),
  intro: say(
    'Välj filen med intyget: den förseglade XML-filen, eller intygets webbsida (HTML) eller PDF. Kontrollen görs här i webbläsaren. Filen skickas ingenstans.',
    'Choose the file with the certificate: the sealed XML file, or the certificate’s web page (HTML) or PDF. It is checked here in the browser. The file is not sent anywhere.',
    'Välj filen med intyget. Sidan kontrollerar intyget här, på din dator. Filen skickas ingenstans.'),
  chooseFiles: say('Välj filer', 'Choose files'),
  drop: say(
    'Du kan också dra filerna hit. Flera på en gång går bra, och utfärdarens statuslista likaså.',
    'You can also drag the files here. Several at once will do, and so will the issuer’s status list.',
    'Du kan också dra filerna hit.'),
  code: say('QR-kod', 'QR code'),
  pasteCode: say('… eller QR-kodens text', '… or the text of the QR code'),
  pasteHelp: say(
    'Har du intyget på papper: läs QR-koden med telefonens kamera och klistra in texten här. Den börjar med INTYGA1:',
    'If you have the certificate on paper: read the QR code with a telephone’s camera and paste the text here. It begins with INTYGA1:'),
  checkCode: say('Kontrollera koden', 'Check the code'),
  useCamera: say('Läs koden med kameran', 'Read the code with the camera'),
  checking: say('Kontrollerar …', 'Checking …'),
  results: say('Svar', 'Answer'),

  handedOver: say(
    'Fick du den här kontrollsidan av den som visar intyget? Då bevisar den ingenting. Öppna den på utfärdarens egen webbplats.',
    'Did you get this checking page from the person who shows the certificate? Then it proves nothing. Open it on the issuer’s own web site.',
    'Fick du den här sidan av personen som visar intyget? Då kan du inte lita på sidan. Gå till kommunens egen webbplats.'),
  fromFile: say(
    'Sidan är öppnad från en fil, inte från en webbplats.', 'The page was opened from a file, not from a web site.'),
  fromSite: say(
    'Sidan kommer från {host}. Är det utfärdarens webbplats?', 'The page comes from {host}. Is that the issuer’s web site?'),

  known: say('Utfärdare som sidan känner till', 'Issuers that this page knows', 'De här utfärdarna känner sidan till'),
  knownIntro: say(
    'Jämför fingeravtrycket med det som utfärdaren själv uppger. Andra utfärdare kan sidan inte säga något om.',
    'Compare the fingerprint with the one that the issuer itself gives. Of other issuers this page cannot tell anything.'),
  knownNobody: say('Sidan känner inte till någon utfärdare.', 'This page knows no issuer.'),
  fingerprint: say('Fingeravtryck (SHA-256)', 'Fingerprint (SHA-256)'),
  validBetween: say('Gäller {from} till {until}', 'Valid from {from} until {until}'),
  authority: say('Utfärdare av certifikat för sigill', 'Authority that issues certificates for seals'),
  unreadableAnchor: say('Ett certifikat som webbläsaren inte kan läsa', 'A certificate that this browser cannot read'),
  made: say('Sidan gjordes {day}.', 'The page was made on {day}.'),
  limits: say(
    'Vet du inte säkert: fråga utfärdaren om intygets serienummer. Programmet intyga kontrollerar mer än sidan kan.',
    'If in doubt, ask the issuer about the certificate’s serial number. The program intyga checks more than this page can.',
    'Är du osäker? Fråga kommunen. Berätta vilket serienummer intyget har.'),
  noCryptography: say(
    'Webbläsaren kan inte kontrollera sigill här. Öppna sidan över https, eller i en nyare webbläsare.',
    'This browser cannot check seals here. Open the page over https, or in a newer browser.'),

  // Answers.
  genuine: say('Äkta. Intyget gäller.', 'Genuine. The certificate stands.', 'Intyget är äkta. Det gäller.'),
  genuineWhy: say(
    '{issuer} har förseglat intyget, ingenting i det är ändrat, och det är inte återkallat.',
    '{issuer} sealed the certificate, nothing in it has been changed, and it has not been revoked.',
    '{issuer} har gjort intyget. Ingen har ändrat i det.'),
  ended: say('Intyget gäller inte längre.', 'The certificate no longer stands.'),
  endedWhy: say(
    '{issuer} har förseglat intyget, men det har upphört att gälla.',
    '{issuer} sealed the certificate, but it has ceased to stand.',
    '{issuer} har gjort intyget. Men det gäller inte nu.'),
  notGenuine: say('Inte äkta.', 'Not genuine.', 'Intyget är inte äkta.'),
  notGenuineWhy: say(
    'Lita inte på filen. Be om den på nytt, eller fråga utfärdaren.',
    'Do not rely on the file. Ask for it again, or ask the issuer.',
    'Lita inte på intyget. Fråga kommunen.'),
  cannotTell: say('Det går inte att avgöra.', 'It cannot be told.', 'Vi vet inte om intyget är äkta.'),
  cannotTellWhy: say(
    'Sidan kan varken säga att intyget är äkta eller att det inte är det.',
    'This page can say neither that the certificate is genuine nor that it is not.',
    'Sidan kan inte svara. Fråga kommunen.'),
  statusUnknown: say(
    'Det går inte att avgöra om intyget gäller.', 'Whether the certificate still stands cannot be told.',
    'Vi vet inte om intyget gäller nu.'),
  statusUnknownWhy: say(
    '{issuer} har förseglat det, och ingenting är ändrat. Men om det är återkallat är inte kontrollerat.',
    '{issuer} sealed it, and nothing has been changed. But revocation was not checked.',
    '{issuer} har gjort intyget. Men kommunen kan ha tagit tillbaka det. Det är inte kontrollerat.'),
  impersonates: say(
    'Filen säger sig komma från en utfärdare som sidan känner till, men bär inte dess sigill. Har utfärdaren bytt sigill nyligen, hämta kontrollsidan på nytt från dess webbplats.',
    'The file claims to come from an issuer that this page knows, but does not carry its seal. If the issuer has changed its seal recently, open the checking page anew on its web site.'),
  fromPage: say(
    'Det förseglade dokumentet är taget ur filen och kontrollerat; bara det som står här nedanför är bevisat, inte vad filen själv visar.',
    'The sealed document was taken out of the file and checked; only what stands below is proven, not what the file itself shows.',
    'Bara det som står här nedanför är kontrollerat. Det som syns i filen kan vara något annat.'),

  // Files that are no certificates.
  pdfWithoutDocument: say(
    'Det är en PDF, men det finns inget förseglat dokument i den, eller fler än ett. Be om XML-filen eller webbsidan (HTML).',
    'It is a PDF, but there is no sealed document in it, or more than one. Ask for the XML file or the web page (HTML).'),
  picture: say(
    'Webbläsaren kan inte läsa QR-koder ur bilder. Läs koden med telefonens kamera och klistra in texten.',
    'This browser cannot read QR codes out of pictures. Read the code with a telephone’s camera and paste the text.'),
  pictureWithoutCode: say(
    'Det syns ingen QR-kod i bilden, eller fler än en.', 'No QR code is seen in the picture, or more than one.'),
  other: say(
    'Det är inte ett intyg i en form som sidan kan läsa. Be om XML-filen eller webbsidan (HTML).',
    'It is not a certificate in a form that this page reads. Ask for the XML file or the web page (HTML).'),
  pageWithoutDocument: say(
    'Det är en webbsida, men det finns inget förseglat dokument i den, eller fler än ett. Be om XML-filen.',
    'It is a web page, but there is no sealed document in it, or more than one. Ask for the XML file.'),
  statusListTaken: say(
    'Det är en statuslista. Den används för de intyg som kontrolleras.',
    'It is a status list. It is used for the certificates that are checked.'),
  statusListRefused: say('Statuslistan används inte.', 'The status list is not used.'),

  fromCode: say(
    'Svaret gäller QR-koden. Jämför med papperet: det som står här nedanför är bevisat, annat på papperet är det inte.',
    'The answer is about the QR code. Compare it with the paper: what stands below is proven, what else is on the paper is not.'),
  documentDigest: say('Hela dokumentets SHA-256', 'SHA-256 of the whole document'),
  illustrative: say(
    'Exempelkatalog – inte en antagen förteckning', 'Example catalogue – not an adopted list'),
  grades: say('Omdömen', 'Grades'),

  // The certificate.
  proven: say('Det här står i intyget', 'What the certificate says'),
  holder: say('Innehavare', 'Holder', 'Personen'),
  born: say('född {day}', 'born {day}'),
  identityNumber: say('personnummer {number}', 'Swedish identity number {number}'),
  notIdentity: say(
    'Sidan vet inte vem som visar intyget. Jämför namnet med en legitimation.',
    'This page does not know who shows the certificate. Compare the name with an identity document.',
    'Jämför namnet med personens legitimation.'),
  issuer: say('Utfärdare', 'Issuer', 'Den som har gjort intyget'),
  framework: say('Ramverk', 'Framework'),
  adopted: say('antaget genom beslut {reference}, {day}', 'adopted by decision {reference}, {day}'),
  extent: say('Omfattning', 'Extent'),
  full: say('Hela intyget: alla obligatoriska enheter', 'Full: every mandatory unit'),
  partial: say('Delintyg: några av enheterna', 'Partial: some of the units'),
  issuedOn: say('Utfärdat', 'Date of issue'),
  validUntil: say('Giltigt till och med', 'Valid until and including'),
  replaces: say('Ersätter', 'Replaces'),
  serial: say('Serienummer', 'Serial number'),
  sealedAt: say('Förseglat', 'Sealed'),
  statusList: say('Statuslista', 'Status list'),
  statusListUse: say('nummer {sequence}, av {day}', 'number {sequence}, of {day}'),
  units: say('Det här har innehavaren visat', 'What the holder has shown', 'Det här kan personen'),
  unitDetails: say('{code}, version {version}', '{code}, version {version}'),
  level: say('{scheme} nivå {value}', '{scheme} level {value}'),
  credits: say('{credits} poäng', '{credits} credits'),
  assessed: say('Bedömt av {assessor} den {day}, genom {methods}.', 'Assessed by {assessor} on {day}, by {methods}.'),
  outcome: say('Läranderesultat', 'Learning outcome'),
  result: say('Omdöme', 'Grade'),
  assurance: say('Så har kvaliteten säkrats', 'How the quality was assured', 'Så har intyget kontrollerats'),
  internalQualityAssurer: say(
    'Intern kvalitetssäkrare: {name}, {organisation}, {day}.', 'Internal quality assurer: {name}, {organisation}, {day}.'),
  externalQualityAssurer: say(
    'Extern kvalitetssäkrare: {name}, {organisation}, {day}.', 'External quality assurer: {name}, {organisation}, {day}.'),
  inSample: say(
    'Bedömningar av innehavaren ingick i det som granskades.', 'Assessments of the holder were among those reviewed.'),
  notInSample: say(
    'Granskningen var ett stickprov; inga bedömningar av innehavaren ingick i det.',
    'The review was a sample; no assessments of the holder were in it.'),

  // The lines.
  lines: say('Vad som kontrollerades', 'What was checked'),
  form: say('Filen går att läsa', 'The file can be read'),
  schema: say('Den har ett intygs form', 'It has the form of a certificate'),
  seal: say('Sigillet håller', 'The seal holds'),
  signer: say('Rätt utfärdare har förseglat', 'The right issuer sealed it'),
  validity: say('Giltighetstiden', 'Period of validity'),
  status: say('Inte återkallat', 'Not revoked'),
  passed: say('ja', 'yes'),
  failed: say('nej', 'no'),
  unknown: say('inte kontrollerat', 'not checked'),
};

const METHODS = {
  observation: say('observation', 'observation'),
  conversation: say('samtal', 'conversation'),
  practicalTask: say('praktisk uppgift', 'practical task'),
  document: say('dokument', 'document'),
  testimony: say('vittnesmål från handledare', 'supervisor’s testimony'),
  portfolio: say('portfölj', 'portfolio'),
  written: say('skriftlig uppgift', 'written task'),
  selfRating: say('självskattning', 'self-rating'),
};

const ENDING_REASONS = {
  error: say('fel i intyget', 'an error in the certificate'),
  malpractice: say('oegentlighet', 'malpractice'),
  holderRequest: say('på innehavarens begäran', 'at the holder’s request'),
  superseded: say('ersatt av ett nytt', 'superseded by another'),
  qualityAssuranceFailure: say('brist i kvalitetssäkringen', 'a failure of quality assurance'),
};

"""###,
        "xml.js": ###"""
// Reads XML as strictly as the program does: UTF-8, well-formed, namespaces resolved, no DOCTYPE, no comment, no processing
// instruction. The tree is all that is looked at afterwards, and its canonical form is what is digested, so that a document
// can have no other reading than the one that was sealed.
//
// An element is {prefix, local, uri, attributes: [{prefix, local, uri, value}], children}, where a child is an element or a
// string, and no two strings stand side by side.

const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';
const XMLNS_NAMESPACE = 'http://www.w3.org/2000/xmlns/';

const CERTIFICATE_LIMITS = { bytes: 1 << 20, depth: 32, elements: 50_000, attributes: 64, attributeBytes: 16 << 10 };
const STATUS_LIST_LIMITS = { ...CERTIFICATE_LIMITS, bytes: 32 << 20, elements: 250_000 };

/** A document that is not read; `line` counts from 1, where it is known. */
class XMLFault extends Error {
  constructor(message, line) {
    super(message);
    this.line = line;
  }
}

// XML 1.0, fifth edition, productions 4 and 4a, without the colon (Namespaces in XML, production 4).
const NAME_START = 'A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D'
  + '\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD\\u{10000}-\\u{EFFFF}';
const NAME = `[${NAME_START}][${NAME_START}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const START_TAG = new RegExp(`<(?:(${NAME}):)?(${NAME})`, 'yu');
const ATTRIBUTE = new RegExp(`[ \\t\\n]+(?:(${NAME}):)?(${NAME})[ \\t\\n]*=[ \\t\\n]*(?:"([^<"]*)"|'([^<']*)')`, 'yu');
const TAG_END = /[ \t\n]*(\/?)>/yu;
const END_TAG = new RegExp(`</(?:(${NAME}):)?(${NAME})[ \\t\\n]*>`, 'yu');
const DECLARATION = new RegExp('^<\\?xml[ \\t\\n]+version[ \\t\\n]*=[ \\t\\n]*(?:"1\\.0"|\'1\\.0\')'
  + '(?:[ \\t\\n]+encoding[ \\t\\n]*=[ \\t\\n]*(?:"utf-8"|\'utf-8\'))?'
  + '(?:[ \\t\\n]+standalone[ \\t\\n]*=[ \\t\\n]*(?:"(?:yes|no)"|\'(?:yes|no)\'))?[ \\t\\n]*\\?>', 'i');
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const ABSOLUTE = /^[A-Za-z][A-Za-z0-9+.-]*:/;
const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '\'' };

/** The text of a file, or an `XMLFault`: UTF-8, without a byte order mark, of characters that XML allows. */
function decodeUTF8(bytes, limit) {
  if (bytes.length > limit) throw new XMLFault('too large');
  let text;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new XMLFault('not UTF-8');
  }
  if (text.charCodeAt(0) === 0xFEFF) throw new XMLFault('a byte order mark', 1);
  const forbidden = FORBIDDEN.exec(text);
  if (forbidden) throw new XMLFault('a character that XML forbids', lineAt(text, forbidden.index));
  return text;
}

const utf8 = text => new TextEncoder().encode(text);

const lineAt = (text, index) => text.slice(0, index).split('\n').length;

/** The root element of a document, or an `XMLFault`. */
function parseXML(bytes, limits) {
  // Line ends are made one before anything is read (XML 1.0, 2.11).
  const text = decodeUTF8(bytes, limits.bytes).replace(/\r\n?/g, '\n');
  return new XMLReader(text, limits).document();
}

class XMLReader {
  constructor(text, limits) {
    this.text = text;
    this.limits = limits;
    this.at = 0;
    this.elements = 0;
  }

  fail(message) {
    throw new XMLFault(message, lineAt(this.text, this.at));
  }

  match(pattern) {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at += found[0].length;
    return found;
  }

  document() {
    if (/^<\?xml[ \t\n]/.test(this.text)) {
      const declaration = DECLARATION.exec(this.text) ?? this.fail('the XML declaration is malformed');
      this.at = declaration[0].length;
    }
    this.match(/[ \t\n]*/y);
    const root = this.tree();
    this.match(/[ \t\n]*/y);
    if (this.at !== this.text.length) this.fail('something stands after the document');
    return root;
  }

  /** The root element with all that is in it; without recursion, so that depth is a matter of the limit alone. */
  tree() {
    const outermost = new Map([['', ''], ['xml', XML_NAMESPACE]]);
    let { element, scope, isEmpty } = this.startTag(outermost);
    const root = element;
    const open = isEmpty ? [] : [{ element, scope }];
    while (open.length > 0) {
      const parent = open[open.length - 1];
      this.characters(parent.element);
      if (this.text.startsWith('</', this.at)) {
        const end = this.match(END_TAG) ?? this.fail('an end tag is malformed');
        if ((end[1] ?? '') !== parent.element.prefix || end[2] !== parent.element.local) {
          this.fail('an end tag does not fit its start tag');
        }
        open.pop();
        continue;
      }
      ({ element, scope, isEmpty } = this.startTag(parent.scope));
      parent.element.children.push(element);
      if (isEmpty) continue;
      open.push({ element, scope });
      if (open.length > this.limits.depth) this.fail('nested too deeply');
    }
    return root;
  }

  /** Text up to the next tag, CDATA sections as part of it. */
  characters(element) {
    let content = '';
    for (;;) {
      const next = this.text.indexOf('<', this.at);
      if (next < 0) this.fail('the document ends too early');
      const raw = this.text.slice(this.at, next);
      if (raw.includes(']]>')) this.fail('"]]>" in a text');
      content += this.expand(raw);
      this.at = next;
      if (!this.text.startsWith('<![CDATA[', next)) break;
      const end = this.text.indexOf(']]>', next + 9);
      if (end < 0) this.fail('a CDATA section has no end');
      content += this.text.slice(next + 9, end);
      this.at = end + 3;
    }
    if (content !== '') element.children.push(content);
  }

  startTag(outer) {
    if (++this.elements > this.limits.elements) this.fail('too many elements');
    const name = this.match(START_TAG) ?? this.fail('a tag is malformed, or not allowed here');
    const written = [];
    for (let found; (found = this.match(ATTRIBUTE));) {
      written.push({ prefix: found[1] ?? '', local: found[2], value: this.attributeValue(found[3] ?? found[4]) });
      if (written.length > this.limits.attributes) this.fail('too many attributes');
    }
    const end = this.match(TAG_END) ?? this.fail('a tag is malformed');
    const scope = this.scope(outer, written);
    const resolve = prefix => scope.get(prefix) ?? this.fail('a prefix is not declared');
    const attributes = written.filter(attribute => !isDeclaration(attribute)).map(attribute => ({
      ...attribute, uri: attribute.prefix === '' ? '' : resolve(attribute.prefix),
    }));
    const names = new Set(attributes.map(attribute => `${attribute.uri} ${attribute.local}`));
    if (names.size !== attributes.length) this.fail('an attribute stands twice');
    const prefix = name[1] ?? '';
    if (prefix === 'xmlns') this.fail('a prefix is reserved');
    const element = { prefix, local: name[2], uri: resolve(prefix), attributes, children: [] };
    return { element, scope, isEmpty: end[1] === '/' };
  }

  /** The prefixes and what they stand for inside a tag. */
  scope(outer, attributes) {
    const declarations = attributes.filter(isDeclaration);
    if (declarations.length === 0) return outer;
    const scope = new Map(outer);
    const seen = new Set();
    for (const { prefix, local, value } of declarations) {
      const declared = prefix === '' ? '' : local;
      if (seen.has(declared)) this.fail('a namespace is declared twice');
      seen.add(declared);
      const isReserved = declared === 'xmlns' || value === XMLNS_NAMESPACE || (declared === 'xml') !== (value === XML_NAMESPACE);
      if (isReserved) this.fail('a namespace is reserved');
      if (value === '' ? declared !== '' : !ABSOLUTE.test(value) || value.includes('&')) {
        this.fail('a namespace name is not an absolute address');
      }
      scope.set(declared, value);
    }
    return scope;
  }

  attributeValue(raw) {
    // No character has more than three bytes for each of its units.
    const mayBeTooLong = raw.length * 3 > this.limits.attributeBytes;
    if (mayBeTooLong && utf8(raw).length > this.limits.attributeBytes) this.fail('an attribute is too long');
    return this.expand(raw.replace(/[\t\n]/g, ' '));
  }

  /** The text with its references replaced. */
  expand(raw) {
    if (!raw.includes('&')) return raw;
    return raw.replace(/&(?:([^;&]*);)?/g, (_, reference) => {
      if (reference === undefined) this.fail('"&" begins no reference');
      if (Object.hasOwn(ENTITIES, reference)) return ENTITIES[reference];
      const number = /^#(?:x([0-9A-Fa-f]+)|([0-9]+))$/.exec(reference) ?? this.fail('an entity that is not known');
      const code = number[1] ? parseInt(number[1], 16) : parseInt(number[2], 10);
      const character = code <= 0x10FFFF ? String.fromCodePoint(code) : '\0';
      if (FORBIDDEN.test(character)) this.fail('a reference to a character that XML forbids');
      return character;
    });
  }
}

const isDeclaration = ({ prefix, local }) => prefix === 'xmlns' || (prefix === '' && local === 'xmlns');

/** The elements among an element's children. */
const elementsOf = element => element.children.filter(child => typeof child !== 'string');

/** All text inside an element that has no elements. */
const textOf = element => element.children.filter(child => typeof child === 'string').join('');

/** The first child element of that name in the parent's own namespace. */
const childOf = (element, local) => elementsOf(element).find(child => child.local === local && child.uri === element.uri);

const childrenOf = (element, local) => elementsOf(element).filter(child => child.local === local && child.uri === element.uri);

/** An attribute without a namespace; `undefined` where it is absent. */
const attributeOf = (element, local) => element.attributes.find(each => each.uri === '' && each.local === local)?.value;

// Exclusive XML Canonicalization 1.0, without comments and without inclusive prefixes.

const escapeText = text => text.replace(/[&<>\r]/g, c => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' })[c]);
const escapeAttribute = text => text.replace(/[&<"\t\n\r]/g,
  c => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;', '\t': '&#x9;', '\n': '&#xA;', '\r': '&#xD;' })[c]);

/** By code point, which is the order of UTF-8; JavaScript's own order is that of UTF-16. */
function byCodePoint(one, other) {
  const left = Array.from(one);
  const right = Array.from(other);
  for (let i = 0; i < left.length && i < right.length; i++) {
    const difference = left[i].codePointAt(0) - right[i].codePointAt(0);
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

/** The canonical form of an element and all that is in it. */
function canonicalForm(root) {
  const parts = [];
  const write = (element, outer) => {
    const name = element.prefix ? `${element.prefix}:${element.local}` : element.local;
    const used = new Map([[element.prefix, element.uri]]);
    for (const { prefix, uri } of element.attributes) if (prefix) used.set(prefix, uri);
    used.delete('xml');
    const declared = [...used].filter(([prefix, uri]) => (outer.get(prefix) ?? '') !== uri);
    const rendered = declared.length > 0 ? new Map([...outer, ...declared]) : outer;
    parts.push('<', name);
    declared.sort((a, b) => byCodePoint(a[0], b[0]));
    for (const [prefix, uri] of declared) parts.push(prefix ? ` xmlns:${prefix}="` : ' xmlns="', escapeAttribute(uri), '"');
    const attributes = [...element.attributes];
    attributes.sort((a, b) => byCodePoint(a.uri, b.uri) || byCodePoint(a.local, b.local));
    for (const { prefix, local, value } of attributes) {
      parts.push(' ', prefix ? `${prefix}:${local}` : local, '="', escapeAttribute(value), '"');
    }
    parts.push('>');
    for (const child of element.children) {
      if (typeof child === 'string') parts.push(escapeText(child));
      else write(child, rendered);
    }
    parts.push('</', name, '>');
  };
  write(root, new Map());
  return parts.join('');
}

"""###,
    ]
}
