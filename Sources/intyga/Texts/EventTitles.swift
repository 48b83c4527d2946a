import CompetenceModel

/// What happened, in the words of people; the ledger's own names stay in JSON.
enum EventTitles {
    /// A kind that is not known here, from a newer program, goes by its own name.
    static func title(_ kind: String) -> Phrase { titles[kind] ?? Phrase(sv: kind, en: kind) }

    static let titles: [String: Phrase] = [
        RegistryOpened.kind: Phrase(sv: "register öppnat", en: "registry opened"),
        FrameworkImported.kind: Phrase(sv: "ramverk infört", en: "framework imported"),
        FrameworkApproved.kind: Phrase(sv: "antaget av panel", en: "approved by a panel"),
        FrameworkAdopted.kind: Phrase(sv: "antaget genom beslut", en: "adopted by decision"),
        PractitionerAdded.kind: Phrase(sv: "medarbetare tillagd", en: "practitioner added"),
        AuthorisationGranted.kind: Phrase(sv: "behörighet given", en: "authorisation granted"),
        AssessorCertified.kind: Phrase(sv: "bedömare certifierad", en: "assessor certified"),
        AuthorisationWithdrawn.kind: Phrase(sv: "behörighet återkallad", en: "authorisation withdrawn"),
        KeyRegistered.kind: Phrase(sv: "nyckel registrerad", en: "key registered"),
        KeyEnded.kind: Phrase(sv: "nyckel upphörd", en: "key ended"),
        ParticipantAdded.kind: Phrase(sv: "deltagare tillagd", en: "participant added"),
        ParticipantCorrected.kind: Phrase(sv: "deltagare rättad", en: "participant corrected"),
        ParticipantRegistered.kind: Phrase(sv: "deltagare registrerad", en: "participant registered"),
        ParticipantExited.kind: Phrase(sv: "deltagare avslutad", en: "participant exited"),
        RecordDisposed.kind: Phrase(sv: "gallrat", en: "disposed of"),
        AssessmentRecorded.kind: Phrase(sv: "bedömning registrerad", en: "assessment recorded"),
        AssessmentMoved.kind: Phrase(sv: "bedömning fick nytt läge", en: "assessment moved"),
        SelfRatingRecorded.kind: Phrase(sv: "självskattning registrerad", en: "self-rating recorded"),
        ClaimSubmitted.kind: Phrase(sv: "anspråk inlämnat", en: "claim submitted"),
        SampleDrawn.kind: Phrase(sv: "stickprov draget", en: "sample drawn"),
        AssessmentReviewed.kind: Phrase(sv: "bedömning granskad", en: "assessment reviewed"),
        ClaimSignedOff.kind: Phrase(sv: "anspråk godkänt", en: "claim signed off"),
        ClaimReturned.kind: Phrase(sv: "anspråk återsänt", en: "claim returned"),
        ClaimWithdrawn.kind: Phrase(sv: "anspråk tillbakadraget", en: "claim withdrawn"),
        ClaimCertified.kind: Phrase(sv: "intyg utfärdade för anspråk", en: "claim certified"),
        CertificatePrepared.kind: Phrase(sv: "intyg förberett", en: "certificate prepared"),
        CertificateSealed.kind: Phrase(sv: "intyg förseglat", en: "certificate sealed"),
        CertificateEnded.kind: Phrase(sv: "intyg upphört", en: "certificate ended"),
        StatusListPublished.kind: Phrase(sv: "statuslista publicerad", en: "status list published"),
        MeetingHeld.kind: Phrase(sv: "möte hållet", en: "meeting held"),
        AppealLodged.kind: Phrase(sv: "omprövning begärd", en: "appeal lodged"),
        AppealDecided.kind: Phrase(sv: "omprövning avgjord", en: "appeal decided"),
        ReReviewOpened.kind: Phrase(sv: "omgranskning öppnad", en: "re-review opened"),
        ReReviewClosed.kind: Phrase(sv: "omgranskning avslutad", en: "re-review closed"),
        ClaimExported.kind: Phrase(sv: "anspråk exporterat", en: "claim exported"),
        DecisionImported.kind: Phrase(sv: "beslut infört", en: "decision imported"),
        PackageReceived.kind: Phrase(sv: "paket mottaget", en: "package received"),
        PackageDecided.kind: Phrase(sv: "paket avgjort", en: "package decided"),
    ]
}
