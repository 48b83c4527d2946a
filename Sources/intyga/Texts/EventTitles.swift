import CompetenceModel

/// What happened, in the words of people; the ledger's own names stay in JSON.
extension LedgerEvent.Kind {
    var title: Phrase {
        switch self {
        case .registryOpened: Phrase(sv: "register öppnat", en: "registry opened")
        case .organisationAdded: Phrase(sv: "organisation tillagd", en: "organisation added")
        case .organisationCorrected: Phrase(sv: "organisation rättad", en: "organisation corrected")
        case .sealRegistered: Phrase(sv: "sigill registrerat", en: "seal registered")
        case .sealEnded: Phrase(sv: "sigill avslutat", en: "seal ended")
        case .frameworkImported: Phrase(sv: "ramverk infört", en: "framework imported")
        case .frameworkApproved: Phrase(sv: "antaget av panel", en: "approved by a panel")
        case .frameworkAdopted: Phrase(sv: "antaget genom beslut", en: "adopted by decision")
        case .issuersDecided: Phrase(sv: "utfärdare bestämd", en: "issuers decided")
        case .practitionerAdded: Phrase(sv: "medarbetare tillagd", en: "practitioner added")
        case .practitionerMoved: Phrase(sv: "medarbetare flyttad", en: "practitioner moved")
        case .practitionerCorrected: Phrase(sv: "medarbetare rättad", en: "practitioner corrected")
        case .assurerLent: Phrase(sv: "kvalitetssäkrare utlånad", en: "assurer lent")
        case .loanEnded: Phrase(sv: "lån avslutat", en: "loan ended")
        case .authorisationGranted: Phrase(sv: "behörighet given", en: "authorisation granted")
        case .assessorCertified: Phrase(sv: "bedömare certifierad", en: "assessor certified")
        case .authorisationWithdrawn: Phrase(sv: "behörighet återkallad", en: "authorisation withdrawn")
        case .keyRegistered: Phrase(sv: "nyckel registrerad", en: "key registered")
        case .keyEnded: Phrase(sv: "nyckel upphörd", en: "key ended")
        case .administratorProposed: Phrase(sv: "administratör föreslagen", en: "administrator proposed")
        case .administratorConfirmed: Phrase(sv: "administratör bekräftad", en: "administrator confirmed")
        case .participantAdded: Phrase(sv: "deltagare tillagd", en: "participant added")
        case .participantMoved: Phrase(sv: "deltagare flyttad", en: "participant moved")
        case .participantCorrected: Phrase(sv: "deltagare rättad", en: "participant corrected")
        case .participantMerged:
            Phrase(sv: "två poster för en deltagare sammanslagna", en: "two records of a participant merged")
        case .participantRemoved: Phrase(sv: "deltagare borttagen", en: "participant removed")
        case .participantRegistered: Phrase(sv: "deltagare registrerad", en: "participant registered")
        case .participantExited: Phrase(sv: "deltagare avslutad", en: "participant exited")
        case .participantReturned: Phrase(sv: "deltagare tillbaka", en: "participant returned")
        case .participationCorrected: Phrase(sv: "deltagandeperioder rättade", en: "participation corrected")
        case .recordDisposed: Phrase(sv: "gallrat", en: "disposed of")
        case .assessmentRecorded: Phrase(sv: "bedömning registrerad", en: "assessment recorded")
        case .assessmentMoved: Phrase(sv: "bedömning fick nytt läge", en: "assessment moved")
        case .selfRatingRecorded: Phrase(sv: "självskattning registrerad", en: "self-rating recorded")
        case .claimSubmitted: Phrase(sv: "anspråk inlämnat", en: "claim submitted")
        case .sampleDrawn: Phrase(sv: "stickprov draget", en: "sample drawn")
        case .assessmentReviewed: Phrase(sv: "bedömning granskad", en: "assessment reviewed")
        case .claimSignedOff: Phrase(sv: "anspråk godkänt", en: "claim signed off")
        case .claimReturned: Phrase(sv: "anspråk återsänt", en: "claim returned")
        case .claimWithdrawn: Phrase(sv: "anspråk tillbakadraget", en: "claim withdrawn")
        case .claimCertified: Phrase(sv: "intyg utfärdade för anspråk", en: "claim certified")
        case .certificateIssued: Phrase(sv: "intyg utfärdat", en: "certificate issued")
        case .certificateSealed: Phrase(sv: "intyg förseglat", en: "certificate sealed")
        case .certificateEnded: Phrase(sv: "intyg upphört", en: "certificate ended")
        case .statusListPublished: Phrase(sv: "statuslista publicerad", en: "status list published")
        case .meetingHeld: Phrase(sv: "möte hållet", en: "meeting held")
        case .appealLodged: Phrase(sv: "omprövning begärd", en: "appeal lodged")
        case .appealDecided: Phrase(sv: "omprövning avgjord", en: "appeal decided")
        case .reReviewOpened: Phrase(sv: "omgranskning öppnad", en: "re-review opened")
        case .reReviewClosed: Phrase(sv: "omgranskning avslutad", en: "re-review closed")
        case .claimExported: Phrase(sv: "anspråk exporterat", en: "claim exported")
        case .decisionImported: Phrase(sv: "beslut infört", en: "decision imported")
        case .packageReceived: Phrase(sv: "paket mottaget", en: "package received")
        case .packageDecided: Phrase(sv: "paket avgjort", en: "package decided")
        case .clockCorrected: Phrase(sv: "klockan rättad", en: "clock corrected")
        }
    }
}

extension LedgerEntry {
    /// An event of a newer program, which is not known here, goes by its own name.
    var title: Phrase {
        LedgerEvent.Kind(name: kind, version: version)?.title ?? Phrase(sv: kind, en: kind)
    }
}
