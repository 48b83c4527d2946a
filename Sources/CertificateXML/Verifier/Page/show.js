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
