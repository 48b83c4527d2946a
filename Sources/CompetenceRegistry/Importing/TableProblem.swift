import CompetenceModel

/// What can be wrong with a table of participants.
enum TableProblem: String, CaseIterable {
    case notUTF8 = "table-not-utf-8"
    case empty = "table-empty"
    case quoteNotClosed = "quote-not-closed"
    case textAfterQuote = "text-after-quote"
    case columnMissing = "column-missing"
    case columnUnknown = "column-unknown"
    case columnTwice = "column-twice"
    case fieldCount = "field-count"
    case valueMissing = "value-missing"
    case identityNumberForm = "identity-number-form"
    case identityNumberDate = "identity-number-date"
    case identityNumberCheckDigit = "identity-number-check-digit"
    case identityNumberTwice = "identity-number-twice"
    case identityNumberKnown = "identity-number-known"
    case sexInvalid = "sex-invalid"
    case municipalityInvalid = "municipality-invalid"
    case flagInvalid = "flag-invalid"
    case frameworkUnknown = "framework-unknown"

    func problem(_ file: String, _ line: Int, _ values: [String: String] = [:]) -> InputProblem {
        InputProblem(file: file, line: line, code: rawValue, message: message.filled(with: values))
    }

    init(_ problem: IdentityNumber.Problem) {
        self =
            switch problem {
            case .notTwelveDigits: .identityNumberForm
            case .noSuchDate: .identityNumberDate
            case .checkDigit: .identityNumberCheckDigit
            }
    }

    /// Identity numbers are not repeated: what is wrong with one is said by file and line.
    var message: Message {
        switch self {
        case .notUTF8:
            Message(
                what: Phrase(sv: "Filen är inte UTF-8.", en: "The file is not UTF-8."),
                remedy: Phrase(
                    sv: "Spara den som ”CSV UTF-8” i kalkylprogrammet.",
                    en: "Save it as “CSV UTF-8” in the spreadsheet."))
        case .empty:
            Message(
                what: Phrase(sv: "Filen är tom.", en: "The file is empty."),
                remedy: Phrase(
                    sv: "Första raden ska ha rubriker, minst given-name och family-name.",
                    en: "The first line has headings, at least given-name and family-name."))
        case .quoteNotClosed:
            Message(
                what: Phrase(sv: "Ett citattecken avslutas aldrig.", en: "A quotation mark is never closed."),
                remedy: Phrase(sv: "Avsluta det.", en: "Close it."))
        case .textAfterQuote:
            Message(
                what: Phrase(sv: "Text efter ett avslutat citat.", en: "Text after a closed quotation."),
                remedy: Phrase(
                    sv: "Skriv citattecken inne i ett fält dubbelt: \"\"",
                    en: "Double quotation marks within a field: \"\""))
        case .columnMissing:
            Message(
                what: Phrase(sv: "Kolumnen {column} saknas.", en: "The column {column} is missing."),
                remedy: Phrase(
                    sv:
                        "Lägg till den: given-name, family-name [, identity-number, sex, municipality, protected, framework]",
                    en: "Add it: given-name, family-name [, identity-number, sex, municipality, protected, framework]"))
        case .columnUnknown:
            Message(
                what: Phrase(sv: "Kolumnen {column} är okänd.", en: "The column {column} is not known."),
                remedy: Phrase(
                    sv: "Ta bort eller byt namn på den; inga andra uppgifter förs in.",
                    en: "Remove or rename it; no other data are kept."))
        case .columnTwice:
            Message(
                what: Phrase(sv: "Kolumnen {column} finns två gånger.", en: "The column {column} is there twice."),
                remedy: Phrase(sv: "Behåll en av dem.", en: "Keep one of them."))
        case .fieldCount:
            Message(
                what: Phrase(
                    sv: "Raden har {found} fält, rubrikraden {expected}.",
                    en: "The line has {found} fields, the heading {expected}."),
                remedy: Phrase(
                    sv: "Sätt fält som innehåller skiljetecknet inom citattecken.",
                    en: "Put fields that hold the separator in quotation marks."))
        case .valueMissing:
            Message(
                what: Phrase(sv: "{column} är tomt.", en: "{column} is empty."),
                remedy: Phrase(sv: "Fyll i det.", en: "Fill it in."))
        case .identityNumberForm:
            Message(
                what: Phrase(sv: "Identitetsnumret har fel form.", en: "The identity number has the wrong form."),
                remedy: Phrase(
                    sv: "Skriv det med tolv siffror: ÅÅÅÅMMDD-NNNN", en: "Write it with twelve digits: YYYYMMDD-NNNN"))
        case .identityNumberDate:
            Message(
                what: Phrase(
                    sv: "Identitetsnumrets datum finns inte.", en: "There is no such date as the identity number's."),
                remedy: Phrase(sv: "Kontrollera de åtta första siffrorna.", en: "Check the first eight digits."))
        case .identityNumberCheckDigit:
            Message(
                what: Phrase(
                    sv: "Identitetsnumrets kontrollsiffra stämmer inte.",
                    en: "The identity number's check digit is wrong."),
                remedy: Phrase(
                    sv: "Kontrollera numret; någon siffra är fel.", en: "Check the number; some digit is wrong."))
        case .identityNumberTwice:
            Message(
                what: Phrase(
                    sv: "Samma identitetsnummer står på rad {line}.", en: "Line {line} has the same identity number."),
                remedy: Phrase(sv: "Behåll en av raderna.", en: "Keep one of the lines."))
        case .identityNumberKnown:
            Message(
                what: Phrase(
                    sv: "Identitetsnumret hör redan till {participant}.",
                    en: "The identity number already belongs to {participant}."),
                remedy: Phrase(
                    sv: "Ta bort raden, och registrera vid behov: intyga participant register {participant}",
                    en: "Remove the line, and register if needed: intyga participant register {participant}"))
        case .sexInvalid:
            Message(
                what: Phrase(sv: "{value} är inget kön i registret.", en: "{value} is no sex in the registry."),
                remedy: Phrase(
                    sv: "Skriv female eller male (kvinna, man), eller lämna tomt.",
                    en: "Write female or male, or leave it empty."))
        case .municipalityInvalid:
            Message(
                what: Phrase(sv: "{value} är ingen kommunkod.", en: "{value} is no municipality code."),
                remedy: Phrase(
                    sv: "Fyra siffror enligt SCB, till exempel 0885.",
                    en: "Four digits as Statistics Sweden has them, 0885 for instance."))
        case .flagInvalid:
            Message(
                what: Phrase(
                    sv: "{column}: {value} är varken ja eller nej.", en: "{column}: {value} is neither yes nor no."),
                remedy: Phrase(sv: "Skriv yes eller no (ja, nej).", en: "Write yes or no."))
        case .frameworkUnknown:
            Message(
                what: Phrase(sv: "Det finns inget ramverk {framework}.", en: "There is no framework {framework}."),
                remedy: Phrase(sv: "Se alla: intyga catalogue list", en: "See all: intyga catalogue list"))
        }
    }
}
