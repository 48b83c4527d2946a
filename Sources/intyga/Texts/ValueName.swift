import CompetenceModel

/// What stands for a value that is to be typed: `<framework>`, in Swedish `<ramverk>`.
///
/// The argument parser makes the English ones from the names of properties.
enum ValueName {
    /// `text` with each of its values named in `language`.
    static func named(_ text: String, in language: Language) -> String {
        guard language == .swedish else { return text }
        return text.replacing(/<([a-z][a-z-]*)>/) { match in
            "<\(swedish(String(match.1)) ?? String(match.1))>"
        }
    }

    static func named(_ text: String) -> Phrase { Phrase(sv: named(text, in: .swedish), en: text) }

    /// - Returns: `nil` where the value is not known.
    static func swedish(_ english: String) -> String? {
        switch english {
        case "words": "ord"
        case "address": "adress"
        case "appeal": "omprövning"
        case "assessment": "bedömning"
        case "assessments": "bedömningar"
        case "assessor": "bedömare"
        case "basis": "grund"
        case "birth": "födelse"
        case "breakdown": "uppdelning"
        case "certificate": "intyg"
        case "claim": "anspråk"
        case "code": "kod"
        case "command": "kommando"
        case "comment": "kommentar"
        case "conditions": "villkor"
        case "count": "antal"
        case "criterion": "kriterium"
        case "date": "datum"
        case "days": "dagar"
        case "decision": "beslut"
        case "digest": "kontrollsumma"
        case "file": "fil"
        case "issuers": "utfärdare"
        case "files": "filer"
        case "fingerprint": "fingeravtryck"
        case "folder": "mapp"
        case "format": "format"
        case "framework": "ramverk"
        case "grounds": "skäl"
        case "handle": "kortnamn"
        case "id": "id"
        case "key": "nyckel"
        case "kind": "slag"
        case "language": "språk"
        case "member": "ledamot"
        case "method": "metod"
        case "municipality": "kommun"
        case "name": "namn"
        case "number": "nummer"
        case "options": "alternativ"
        case "organisation": "organisation"
        case "outcome": "utfall"
        case "output": "fil"
        case "package": "paket"
        case "panel": "panel"
        case "participant": "deltagare"
        case "reason": "skäl"
        case "reference": "hänvisning"
        case "relation": "relation"
        case "role": "roll"
        case "serial": "serienummer"
        case "sex": "kön"
        case "stage": "steg"
        case "state": "läge"
        case "subcommand": "underkommando"
        case "training": "utbildning"
        case "unit": "enhet"
        case "why": "varför"
        case "years": "år"
        default: nil
        }
    }
}
