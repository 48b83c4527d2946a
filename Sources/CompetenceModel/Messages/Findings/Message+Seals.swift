/// Said of what organisations seal with.
extension Message {
    static let sealNotRegistered = Message(
        what: Phrase(
            sv: "Det här sigillet finns inte i registret som {organisation}s.",
            en: "This seal is not on record as {organisation}'s."),
        remedy: Advice(
            sv:
                "Försegla med det som finns ({step}). Finns inget, skapar en administratör det: {step2}. Har det ett certifikat från en utfärdare: {step3}",
            en:
                "Seal with the one on record ({step}). If there is none, an administrator creates it: {step2}. If it has a certificate from an authority: {step3}",
            Step(.showOrganisation, [.organisation: "{organisation}"]),
            Step(.createSeal, [.organisation: "{organisation}"]),
            Step(.installSeal, [.organisation: "{organisation}", .chain: .toFillIn])))

    static let sealNotCurrent = Message(
        what: Phrase(
            sv: "Det här sigillet är inte längre {organisation}s: det är förnyat eller avslutat.",
            en: "This seal is no longer {organisation}'s: it has been renewed or ended."),
        remedy: Advice(
            sv: "Försegla med det som gäller ({step}). Finns inget, skapar en administratör det: {step2}",
            en: "Seal with the present one ({step}). If there is none, an administrator creates it: {step2}",
            Step(.showOrganisation, [.organisation: "{organisation}"]),
            Step(.createSeal, [.organisation: "{organisation}"])))

    static let sealSaysOtherwise = Message(
        what: Phrase(
            sv: "I sigillets certifikat står ”{stated}”. I registret står ”{known}” om {organisation}.",
            en: "The seal's certificate says “{stated}”. The registry says “{known}” of {organisation}."),
        remedy: Advice(
            sv:
                "Är registret rätt, skapa eller förnya sigillet: {step}. Är certifikatet rätt, rätta organisationen: {step2}",
            en:
                "If the registry is right, create or renew the seal: {step}. If the certificate is right, correct the organisation: {step2}",
            Step(.createSeal, [.organisation: "{organisation}", .renewing: .yes]),
            Step(
                .correctOrganisation,
                [.organisation: "{organisation}", .name: .toFillIn, .organisationNumber: .toFillIn])))

    static let sealNotValid = Message(
        what: Phrase(
            sv: "{organisation}s sigill gäller från {from} till {until}, och inte nu.",
            en: "{organisation}'s seal is valid from {from} to {until}, and not now."),
        remedy: Advice(
            sv: "Förnya det: {step}",
            en: "Renew it: {step}",
            Step(.createSeal, [.organisation: "{organisation}", .renewing: .yes])))

    static let sealExists = Message(
        what: Phrase(
            sv: "{organisation} har redan ett sigill.",
            en: "{organisation} has a seal already."),
        remedy: Advice(
            sv: "Ska det nya ersätta det, lägg till {step}. Se det som finns: {step2}",
            en: "If the new one is to take its place, add {step}. See the one there is: {step2}",
            Step(.doAgain, [.renewing: .yes]),
            Step(.showOrganisation, [.organisation: "{organisation}"])))

    static let sealAlreadyRegistered = Message(
        what: Phrase(
            sv: "Certifikatet finns redan i registret, hos {organisation}.",
            en: "The certificate is on record already, with {organisation}."),
        remedy: Advice(
            sv: "Inget behöver göras. Se det: {step}",
            en: "Nothing needs doing. See it: {step}",
            Step(.showOrganisation, [.organisation: "{organisation}"])))

    static let sealKeyInUse = Message(
        what: Phrase(
            sv: "Sigillnyckeln hör till ett sigill hos {organisation} som är en annan organisations eller är avslutat.",
            en: "The sealing key is of a seal of {organisation} that is another organisation's or was ended."),
        remedy: Advice(
            sv: "Flytta undan nyckelfilen och skapa en ny nyckel: {step}",
            en: "Move the key file away, and create a new key: {step}",
            Step(.createSeal)))

    static let sealOutside = Message(
        what: Phrase(
            sv: "{organisation} står utanför och utfärdar inget här.",
            en: "{organisation} is outside and issues nothing here."),
        remedy: Advice(
            sv: "Se vilka som är medlemmar: {step}",
            en: "See who are members: {step}",
            Step(.listOrganisations)))

    static let issueUnderWay = Message(
        what: Phrase(
            sv: "{organisation} är mitt i att utfärda intyg för {claim}, med det namn och nummer som gäller nu.",
            en:
                "{organisation} is in the middle of issuing certificates for {claim}, under its present name and number."
        ),
        remedy: Advice(
            sv: "Utfärda dem färdigt först: {step}. Var det ett intyg som utfärdades på nytt, se vilket: {step2}",
            en: "Finish issuing them first: {step}. If a certificate was being issued anew, see which: {step2}",
            Step(.issueCertificates, [.claim: "{claim}"]),
            Step(.showWholeWorklist)))
}
