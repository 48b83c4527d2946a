import CompetenceModel

/// Headings and labels.
enum Label {
    static var id: Phrase { Phrase(sv: "Id", en: "Id") }
    static var name: Phrase { Phrase(sv: "Namn", en: "Name") }
    static var participant: Phrase { Phrase(sv: "Deltagare", en: "Participant") }
    static var handle: Phrase { Phrase(sv: "Kortnamn", en: "Handle") }
    static var organisation: Phrase { Phrase(sv: "Organisation", en: "Organisation") }
    static var organisationNumber: Phrase { Phrase(sv: "Organisationsnummer", en: "Organisation number") }
    static var loans: Phrase { Phrase(sv: "Utlånad till", en: "Lent to") }
    static var relation: Phrase { Phrase(sv: "I registret", en: "In the registry") }
    static var roles: Phrase { Phrase(sv: "Roller", en: "Roles") }
    static var role: Phrase { Phrase(sv: "Roll", en: "Role") }
    static var framework: Phrase { Phrase(sv: "Ramverk", en: "Framework") }
    static var frameworks: Phrase { Phrase(sv: "Ramverk", en: "Frameworks") }
    static var unit: Phrase { Phrase(sv: "Enhet", en: "Unit") }
    static var units: Phrase { Phrase(sv: "Enheter", en: "Units") }
    static var title: Phrase { Phrase(sv: "Benämning", en: "Title") }
    static var version: Phrase { Phrase(sv: "Version", en: "Version") }
    static var kind: Phrase { Phrase(sv: "Slag", en: "Kind") }
    static var state: Phrase { Phrase(sv: "Läge", en: "State") }
    static var municipality: Phrase { Phrase(sv: "Kommun", en: "Municipality") }
    static var sex: Phrase { Phrase(sv: "Kön", en: "Sex") }
    static var identityNumber: Phrase { Phrase(sv: "Identitetsnummer", en: "Identity number") }
    static var protected: Phrase { Phrase(sv: "Skyddad", en: "Protected") }
    static var exit: Phrase { Phrase(sv: "Avslut", en: "Exit") }
    static var date: Phrase { Phrase(sv: "Datum", en: "Date") }
    static var time: Phrase { Phrase(sv: "Tid", en: "Time") }
    static var from: Phrase { Phrase(sv: "Från", en: "From") }
    static var until: Phrase { Phrase(sv: "Till", en: "Until") }
    static var basis: Phrase { Phrase(sv: "Grund", en: "Basis") }
    static var provisional: Phrase { Phrase(sv: "Provisorisk", en: "Provisional") }
    static var withdrawnFrom: Phrase { Phrase(sv: "Återkallad från", en: "Withdrawn from") }
    static var assessor: Phrase { Phrase(sv: "Bedömare", en: "Assessor") }
    static var assessment: Phrase { Phrase(sv: "Bedömning", en: "Assessment") }
    static var assessments: Phrase { Phrase(sv: "Bedömningar", en: "Assessments") }
    static var formerAssessments: Phrase {
        Phrase(sv: "Inte längre i anspråket", en: "No longer in the claim")
    }
    static var judgedOn: Phrase { Phrase(sv: "Bedömd", en: "Judged on") }
    static var achieved: Phrase { Phrase(sv: "Uppnådd", en: "Achieved") }
    static var criterion: Phrase { Phrase(sv: "Kriterium", en: "Criterion") }
    static var grade: Phrase { Phrase(sv: "Omdöme", en: "Grade") }
    static var evidence: Phrase { Phrase(sv: "Bevis", en: "Evidence") }
    static var method: Phrase { Phrase(sv: "Metod", en: "Method") }
    static var methods: Phrase { Phrase(sv: "Metoder", en: "Methods") }
    static var why: Phrase { Phrase(sv: "Varför", en: "Why") }
    static var place: Phrase { Phrase(sv: "Plats", en: "Place") }
    static var setting: Phrase { Phrase(sv: "Miljö", en: "Setting") }
    static var supervisor: Phrase { Phrase(sv: "Handledare", en: "Supervisor") }
    static var claim: Phrase { Phrase(sv: "Anspråk", en: "Claim") }
    static var round: Phrase { Phrase(sv: "Omgång", en: "Round") }
    static var submittedBy: Phrase { Phrase(sv: "Inlämnat av", en: "Submitted by") }
    static var submittedAt: Phrase { Phrase(sv: "Inlämnat", en: "Submitted at") }
    static var waitsFor: Phrase { Phrase(sv: "Väntar på", en: "Waits for") }
    static var stage: Phrase { Phrase(sv: "Steg", en: "Stage") }
    static var sample: Phrase { Phrase(sv: "Stickprov", en: "Sample") }
    static var reasons: Phrase { Phrase(sv: "Varför", en: "Why") }
    static var review: Phrase { Phrase(sv: "Granskning", en: "Review") }
    static var reviews: Phrase { Phrase(sv: "Granskningar", en: "Reviews") }
    static var reviewer: Phrase { Phrase(sv: "Granskare", en: "Reviewer") }
    static var displayed: Phrase { Phrase(sv: "Visad", en: "Displayed") }
    static var feedback: Phrase { Phrase(sv: "Kommentar", en: "Feedback") }
    static var signOffs: Phrase { Phrase(sv: "Godkännanden", en: "Sign-offs") }
    static var returns: Phrase { Phrase(sv: "Återsändningar", en: "Returns") }
    static var reason: Phrase { Phrase(sv: "Skäl", en: "Reason") }
    static var certificates: Phrase { Phrase(sv: "Intyg", en: "Certificates") }
    static var serial: Phrase { Phrase(sv: "Serienummer", en: "Serial") }
    static var partial: Phrase { Phrase(sv: "Delintyg", en: "Partial") }
    static var issuedOn: Phrase { Phrase(sv: "Utfärdat", en: "Issued on") }
    static var key: Phrase { Phrase(sv: "Nyckel", en: "Key") }
    static var keys: Phrase { Phrase(sv: "Nycklar", en: "Keys") }
    static var fingerprint: Phrase { Phrase(sv: "Fingeravtryck", en: "Fingerprint") }
    static var publicKey: Phrase { Phrase(sv: "Publik nyckel", en: "Public key") }
    static var file: Phrase { Phrase(sv: "Fil", en: "File") }
    static var actor: Phrase { Phrase(sv: "Vem", en: "Actor") }
    static var command: Phrase { Phrase(sv: "Kommando", en: "Command") }
    static var events: Phrase { Phrase(sv: "Händelser", en: "Events") }
    static var number: Phrase { Phrase(sv: "Nr", en: "No") }
    static var hash: Phrase { Phrase(sv: "Hash", en: "Hash") }
    static var panel: Phrase { Phrase(sv: "Panel", en: "Panel") }
    static var decision: Phrase { Phrase(sv: "Beslut", en: "Decision") }
    static var adoptions: Phrase { Phrase(sv: "Antaganden", en: "Adoptions") }
    static var registrations: Phrase { Phrase(sv: "Registreringar", en: "Registrations") }
    static var authorisations: Phrase { Phrase(sv: "Behörigheter", en: "Authorisations") }
    static var provenance: Phrase { Phrase(sv: "Härkomst", en: "Provenance") }
    static var source: Phrase { Phrase(sv: "Källa", en: "Source") }
    static var registry: Phrase { Phrase(sv: "Register", en: "Registry") }
    static var code: Phrase { Phrase(sv: "Kod", en: "Code") }
    static var text: Phrase { Phrase(sv: "Text", en: "Text") }
}
