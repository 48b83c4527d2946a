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
