internal import CompetenceModel

/// Said of what is asked for and is not in the registry.
extension Message {
    static let unknownParticipant = Message(
        what: Phrase(
            sv: "Det finns ingen deltagare {participant}.",
            en: "There is no participant {participant}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listParticipants)))

    static let participantIsMerged = Message(
        what: Phrase(
            sv: "{participant} är samma person som {person}, och står under det numret nu.",
            en: "{participant} is the same person as {person}, and is on record under that number now."),
        remedy: Advice(
            sv: "Skriv {person} i stället. Se henne eller honom: {step}",
            en: "Write {person} instead. See who it is: {step}",
            Step(.showParticipant, [.participant: "{person}"])))

    static let unknownPractitioner = Message(
        what: Phrase(
            sv: "Det finns ingen medarbetare {practitioner}.",
            en: "There is no practitioner {practitioner}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listPractitioners)))

    static let unknownOrganisation = Message(
        what: Phrase(
            sv: "Det finns ingen organisation {organisation}.",
            en: "There is no organisation {organisation}."),
        remedy: Advice(
            sv: "Se alla ({step}). Saknas den, lägger en administratör till den: {step2}",
            en: "See all ({step}). If it is missing, an administrator adds it: {step2}",
            Step(.listOrganisations),
            Step(
                .addOrganisation, [.organisation: "{organisation}", .name: .toFillIn, .relation: .toFillIn])))

    static let unknownFramework = Message(
        what: Phrase(
            sv: "Det finns inget ramverk {framework}.",
            en: "There is no framework {framework}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listCatalogue)))

    static let unknownUnit = Message(
        what: Phrase(
            sv: "Det finns ingen enhet {unit}.",
            en: "There is no unit {unit}."),
        remedy: Advice(
            sv: "Se enheterna i ett ramverk: {step}",
            en: "See the units of a framework: {step}",
            Step(.showCatalogue, [.framework: .toFillIn])))

    static let unknownAssessment = Message(
        what: Phrase(
            sv: "Det finns ingen bedömning {assessment}.",
            en: "There is no assessment {assessment}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listAssessments)))

    static let unknownClaim = Message(
        what: Phrase(
            sv: "Det finns inget anspråk {claim}.",
            en: "There is no claim {claim}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listClaims)))

    static let unknownCertificate = Message(
        what: Phrase(
            sv: "Det finns inget intyg {serial}.",
            en: "There is no certificate {serial}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listCertificates)))

    static let unknownAppeal = Message(
        what: Phrase(
            sv: "Det finns ingen omprövning {appeal}.",
            en: "There is no appeal {appeal}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listAppeals)))

    static let unknownPackage = Message(
        what: Phrase(
            sv: "Det finns inget paket {package}.",
            en: "There is no package {package}."),
        remedy: Advice(
            sv: "Se alla: {step}",
            en: "See all: {step}",
            Step(.listPackages)))

    static let unknownEvidenceFile = Message(
        what: Phrase(
            sv: "Det finns ingen bevisfil {file} i registret.",
            en: "There is no evidence file {file} in the registry."),
        remedy: Advice(
            sv: "Den kan vara gallrad. Se bedömningens filer: {step}",
            en: "It may have been disposed of. See the assessment's files: {step}",
            Step(.showAssessment, [.assessment: .toFillIn])))

    static let evidenceFileAmbiguous = Message(
        what: Phrase(
            sv: "Flera bevisfiler kan vara {file}.",
            en: "Several evidence files could be {file}."),
        remedy: Advice(
            sv:
                "Skriv fler tecken av kontrollsumman, eller vilken fil i beviset det är, som A-0007/2/1. Se bedömningens filer: {step}",
            en:
                "Type more characters of the digest, or which file of the evidence it is, as A-0007/2/1. See the assessment's files: {step}",
            Step(.showAssessment, [.assessment: .toFillIn])))

    static let packageAmbiguous = Message(
        what: Phrase(
            sv: "Flera paket börjar med {package}.",
            en: "Several packages begin with {package}."),
        remedy: Advice(
            sv: "Skriv fler tecken. Se alla: {step}",
            en: "Type more characters. See all: {step}",
            Step(.listPackages)))

    static let noSuchAuthorisation = Message(
        what: Phrase(
            sv: "{practitioner} har ingen behörighet som {role} att återkalla.",
            en: "{practitioner} holds no authorisation as {role} to withdraw."),
        remedy: Advice(
            sv: "Se vad som gäller: {step}",
            en: "See what holds: {step}",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))
}
