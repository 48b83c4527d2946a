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
