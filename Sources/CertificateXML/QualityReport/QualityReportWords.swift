import CompetenceModel

/// The words of the quality report.
enum QualityReportWords {
    static let internalReport = Phrase(sv: "Intern kvalitetsrapport", en: "Internal quality report")
    static let externalReport = Phrase(sv: "Extern kvalitetsrapport", en: "External quality report")
    static let nothing = Phrase(sv: "Inget under perioden.", en: "Nothing in the period.")

    // MARK: Volumes
    static let volumes = Phrase(sv: "Omfattning", en: "Volumes")
    static let registrations = Phrase(sv: "Registreringar", en: "Registrations")
    static let assessments = Phrase(sv: "Bedömningar", en: "Assessments")
    static let submissions = Phrase(sv: "Inlämnade anspråk (alla omgångar)", en: "Claims submitted (every round)")
    static let signedOff = Phrase(sv: "Godkända anspråk", en: "Claims signed off")
    static let returnedClaims = Phrase(sv: "Återsända anspråk", en: "Claims returned")
    static let fullCertificates = Phrase(sv: "Kompetensintyg", en: "Certificates")
    static let partialCertificates = Phrase(sv: "Delintyg", en: "Partial certificates")

    // MARK: Sampling
    static let policy = Phrase(
        sv: "Minst {share} av bedömningarna granskas.", en: "At least {share} of the assessments are reviewed.")
    static let claims = Phrase(sv: "Anspråk som steget avslutade", en: "Claims that the stage was done with")
    static let population = Phrase(sv: "Bedömningar att dra ur", en: "Assessments to draw from")
    static let drawn = Phrase(sv: "Dragna till stickprov", en: "Drawn")
    static let widened = Phrase(sv: "Stickprov som utökades till allt", en: "Samples widened to everything")
    static let reviewed = Phrase(sv: "Granskade", en: "Reviewed")
    static let returned = Phrase(sv: "Återsända", en: "Returned")
    static let whySampled = Phrase(sv: "Varför de granskades", en: "Why they were reviewed")
    static let whatWasReturned = Phrase(sv: "Vad som återsändes", en: "What was returned")
    static let unit = Phrase(sv: "Enhet", en: "Unit")
    static let criterion = Phrase(sv: "Kriterium", en: "Criterion")
    static let asAWhole = Phrase(sv: "hela bedömningen", en: "as a whole")
    static let number = Phrase(sv: "Antal", en: "Number")

    // MARK: Time and people
    static let turnaround = Phrase(sv: "Handläggningstid", en: "Turnaround")
    static let turnaroundText = Phrase(
        sv:
            "{claims} anspråk. Medianen är {median} dagar från det att anspråket kom till steget, den längsta tiden {longest}.",
        en: "{claims} claims. The median is {median} days from coming to the stage, the longest time {longest}.")
    static let assessors = Phrase(sv: "Bedömare", en: "Assessors")
    static let assessor = Phrase(sv: "Bedömare", en: "Assessor")
    static let provisional = Phrase(sv: "provisorisk", en: "provisional")
    static let lastMeeting = Phrase(sv: "Senaste möte", en: "Last meeting")
    static let meetings = Phrase(sv: "Möten", en: "Meetings")
    static let attended = Phrase(sv: "Deltog", en: "Attended")

    // MARK: Appeals and what was done
    static let appealsAndRevocations = Phrase(sv: "Omprövningar och återkallelser", en: "Appeals and revocations")
    static let lodged = Phrase(sv: "Begärda omprövningar", en: "Appeals lodged")
    static let dismissed = Phrase(sv: "Avslagna", en: "Dismissed")
    static let upheld = Phrase(sv: "Bifallna", en: "Upheld")
    static let open = Phrase(sv: "Inte avgjorda vid periodens slut", en: "Undecided at the end of the period")
    static let revoked = Phrase(sv: "Återkallade intyg", en: "Certificates revoked")
    static let actions = Phrase(sv: "Åtgärder", en: "Actions")
    static let day = Phrase(sv: "Dag", en: "Day")
    static let action = Phrase(sv: "Åtgärd", en: "Action")
    static let subject = Phrase(sv: "Gäller", en: "Concerns")

    // MARK: To fill in by hand
    static let commentary = Phrase(
        sv: "Kvalitetssäkrarens iakttagelser och råd (namnge inga deltagare)",
        en: "The quality assurer's observations and advice (name no participants)")
    static let placeAndDay = Phrase(sv: "Ort och datum", en: "Place and date")
    static let signature = Phrase(sv: "Underskrift", en: "Signature")
    static let ledger = Phrase(
        sv: "Framställd ur liggaren till och med transaktion", en: "Made from the ledger up to transaction")
}

extension Meeting.Kind {
    var title: Phrase {
        switch self {
        case .standardisation: Phrase(sv: "standardiseringsmöte", en: "standardisation meeting")
        case .consensus: Phrase(sv: "samsynsmöte", en: "consensus meeting")
        }
    }
}

extension QualityReport.Action.Kind {
    var title: Phrase {
        switch self {
        case .claimReturned: Phrase(sv: "anspråk återsänt", en: "claim returned")
        case .authorisationGranted: Phrase(sv: "behörighet given", en: "authorisation granted")
        case .authorisationWithdrawn: Phrase(sv: "behörighet återkallad", en: "authorisation withdrawn")
        case .reReviewOpened: Phrase(sv: "omgranskning öppnad", en: "re-review opened")
        case .reReviewClosed: Phrase(sv: "omgranskning avslutad", en: "re-review closed")
        case .certificateRevoked: Phrase(sv: "intyg återkallat", en: "certificate revoked")
        case .unitsAdopted: Phrase(sv: "enheter antagna av panel", en: "units adopted by a panel")
        }
    }
}
