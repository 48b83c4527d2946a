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
