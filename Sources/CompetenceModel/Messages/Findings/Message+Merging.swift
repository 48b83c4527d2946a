/// Said of two records of one person.
extension Message {
    static let mergeAcrossOrganisations = Message(
        what: Phrase(
            sv: "{participant} och {other} är hos olika organisationer.",
            en: "{participant} and {other} are with different organisations."),
        remedy: Advice(
            sv: "Flytta {participant} först: {step}",
            en: "Move {participant} first: {step}",
            Step(.moveParticipant, [.participant: "{participant}", .organisation: "{organisation}"])))

    static let mergeLosesIdentityNumber = Message(
        what: Phrase(
            sv: "{participant} har ett identitetsnummer, och {other} har inget. Det skulle gå förlorat.",
            en: "{participant} has an identity number, and {other} has none. It would be lost."),
        remedy: Advice(
            sv: "Slå ihop dem åt andra hållet: {step}",
            en: "Merge them the other way round: {step}",
            Step(.mergeParticipants, [.participant: "{other}", .otherParticipant: "{participant}"])))

    static let twoIdentityNumbers = Message(
        what: Phrase(
            sv: "{participant} och {other} har var sitt identitetsnummer, som två personer har.",
            en: "{participant} and {other} each have an identity number, as two people have."),
        remedy: Advice(
            sv:
                "Fick {participant} sitt nummer av misstag, ta bort det: {step}. Är det ett äldre nummer för samma person, lägg det sedan till som tidigare nummer: {step2}",
            en:
                "If {participant} was given the number by mistake, take it away: {step}. If it is an older number of the same person, put it on record as a former one then: {step2}",
            Step(.removeIdentityNumber, [.participant: "{participant}"]),
            Step(.addFormerNumber, [.participant: "{other}", .identityNumber: .toFillIn])))

    static let mergedIsInAClaim = Message(
        what: Phrase(
            sv: "{assessment}, som gäller {participant}, granskas i {claim}.",
            en: "{assessment}, which is of {participant}, is under review in {claim}."),
        remedy: Advice(
            sv: "Vänta tills {claim} är avgjort, eller dra tillbaka det: {step}",
            en: "Wait until {claim} is decided, or withdraw it: {step}",
            Step(.withdrawClaim, [.claim: "{claim}", .reason: .toFillIn])))

    static let mergedIsCertifiedTwice = Message(
        what: Phrase(
            sv:
                "Intyget {serial} gäller {unit}, som också den andra av {participant} och {other} har intyg på eller granskas i.",
            en:
                "The certificate {serial} is of {unit}, which the other of {participant} and {other} has a certificate of or is under review in, too."
        ),
        remedy: Advice(
            sv: "Låt granskningen bli klar om den pågår. Återkalla sedan det intyg som är ett för mycket: {step}",
            en: "Let the review end if there is one. Then revoke the certificate that is one too many: {step}",
            Step(.revokeCertificate, [.certificate: "{serial}", .reason: "error", .comment: .toFillIn])))

    static let mergedAwaitsCertificate = Message(
        what: Phrase(
            sv: "Ett intyg på {unit} är beslutat i {claim} och inte utfärdat än.",
            en: "A certificate of {unit} has been decided on in {claim} and is not issued yet."),
        remedy: Advice(
            sv: "Utfärda det först: {step}",
            en: "Issue it first: {step}",
            Step(.issueCertificates, [.claim: "{claim}"])))
}
