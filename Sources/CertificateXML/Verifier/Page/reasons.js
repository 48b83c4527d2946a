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
