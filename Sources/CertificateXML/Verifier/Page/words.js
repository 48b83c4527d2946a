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
