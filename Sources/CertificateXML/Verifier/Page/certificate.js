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
