internal import CompetenceModel

/// Said of certificates and status lists.
extension Message {
    static let serialCheckCharacter = Message(
        what: Phrase(
            sv: "{serial} är inget serienummer: något tecken är fel.",
            en: "{serial} is no serial number: some character is wrong."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let serialOfOtherIssuer = Message(
        what: Phrase(
            sv: "Serienumret {serial} börjar inte med utfärdarens kod {issuer}.",
            en: "The serial number {serial} does not begin with the issuer's code {issuer}."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let replacesItself = Message(
        what: Phrase(
            sv: "Intyget {serial} sägs ersätta sig självt.",
            en: "The certificate {serial} is said to replace itself."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let identityNumberInvalid = Message(
        what: Phrase(
            sv: "Innehavarens identitetsnummer är inte giltigt.",
            en: "The holder's identity number is not valid."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let datedAfterIssue = Message(
        what: Phrase(
            sv: "{what} är {day}, efter utfärdandet {issued}.",
            en: "{what} is {day}, after the date of issue {issued}."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let validityBeforeIssue = Message(
        what: Phrase(
            sv: "Giltigheten slutar {day}, före utfärdandet {issued}.",
            en: "Validity ends on {day}, before the date of issue {issued}."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let externalSignOffMisplaced = Message(
        what: Phrase(
            sv: "Den externa kvalitetssäkrarens godkännande står utan, eller före, den internas.",
            en: "The external quality assurer's sign-off stands without, or before, the internal one."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let methodConceptMismatch = Message(
        what: Phrase(
            sv: "Metoden {method} står med en annan metods beteckning (concept).",
            en: "The method {method} stands with another method's identifier (concept)."),
        remedy: Phrase(
            sv: "Ett äkta intyg ser inte ut så. Godta det inte; be om en ny kopia från utfärdaren.",
            en: "A genuine certificate does not look like this. Do not accept it; ask the issuer for a new copy."))

    static let nextUpdateNotAfterThisUpdate = Message(
        what: Phrase(
            sv: "Nästa lista ({next}) är inte senare än denna ({this}).",
            en: "The next list ({next}) is not later than this one ({this})."),
        remedy: Phrase(
            sv: "Använd inte listan; hämta en ny från utfärdaren.",
            en: "Do not use the list; fetch a new one from the issuer."))

    static let entryDatedAfterList = Message(
        what: Phrase(
            sv: "En rad är daterad {day}, efter listan ({this}).",
            en: "An entry is dated {day}, after the list ({this})."),
        remedy: Phrase(
            sv: "Använd inte listan; hämta en ny från utfärdaren.",
            en: "Do not use the list; fetch a new one from the issuer."))
}
