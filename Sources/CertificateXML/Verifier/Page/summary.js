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
