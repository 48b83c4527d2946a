import Testing

@testable import CompetenceModel

@Suite struct LedgerEventTests {
    /// The kinds, by name and version, as ledgers hold them. None is ever renamed or removed.
    @Test func theKindsOfEvents() {
        let kinds = """
            AppealDecided AppealLodged AssessorCertified AssessmentMoved AssessmentRecorded AssessmentReviewed AuthorisationGranted \
            AuthorisationWithdrawn CertificateEnded CertificatePrepared CertificateSealed ClaimCertified ClaimExported ClaimReturned \
            ClaimSignedOff ClaimSubmitted ClaimWithdrawn DecisionImported FrameworkAdopted FrameworkApproved FrameworkImported KeyEnded \
            KeyRegistered MeetingHeld PackageDecided PackageReceived ParticipantAdded ParticipantCorrected ParticipantExited ParticipantRegistered \
            PractitionerAdded ReReviewClosed ReReviewOpened RecordDisposed RegistryOpened SampleDrawn SelfRatingRecorded \
            StatusListPublished
            """.split(separator: " ").map(String.init)
        #expect(LedgerEvents.all.map { $0.kind }.sorted() == kinds.sorted())
        #expect(LedgerEvents.all.allSatisfy { $0.version == 1 })
    }

    @Test func kindsAreFoundByNameAndVersion() {
        for type in LedgerEvents.all {
            #expect(LedgerEvents.type(kind: type.kind, version: 1).map { $0 == type } == true)
            #expect(LedgerEvents.type(kind: type.kind, version: 2) == nil)
            #expect(LedgerEvents.type(kind: type.kind, version: 0) == nil)
        }
        for unknown in ["", "claimCertified", "ClaimCertified/1", "ClaimCertified ", "Nothing"] {
            #expect(LedgerEvents.type(kind: unknown, version: 1) == nil)
        }
    }

    /// Whoever goes through a ledger passes by what is of another topic: an event of the wrong one would not be looked at.
    @Test(arguments: [
        (LedgerTopic.catalogue, "FrameworkAdopted FrameworkApproved FrameworkImported RegistryOpened"),
        (
            .practitioners,
            "AssessorCertified AuthorisationGranted AuthorisationWithdrawn KeyEnded KeyRegistered PractitionerAdded"
        ),
        (
            .participants,
            "ParticipantAdded ParticipantCorrected ParticipantExited ParticipantRegistered RecordDisposed"
        ),
        (.assessments, "AssessmentMoved AssessmentRecorded SelfRatingRecorded"),
        (
            .claims,
            """
            AssessmentReviewed ClaimCertified ClaimReturned ClaimSignedOff ClaimSubmitted ClaimWithdrawn SampleDrawn
            """
        ),
        (.certificates, "CertificateEnded CertificatePrepared CertificateSealed StatusListPublished"),
        (.quality, "AppealDecided AppealLodged MeetingHeld ReReviewClosed ReReviewOpened"),
        (.exchange, "ClaimExported DecisionImported PackageDecided PackageReceived"),
    ])
    func theTopicsOfEvents(topic: LedgerTopic, kinds: String) {
        let ofTopic = LedgerEvents.all.filter { $0.topic == topic }.map { $0.kind }
        #expect(ofTopic.sorted() == kinds.split(separator: " ").map(String.init))
    }

    @Test func everyKindHasASample() throws {
        let sampled = Set(try EventSample.all().map { type(of: $0.event).kind })
        #expect(sampled == Set(LedgerEvents.all.map { $0.kind }))
    }

    @Test func bytesAreThoseWrittenByHand() throws {
        for sample in try EventSample.all() {
            let bytes = try CanonicalJSON.encode(sample.event)
            #expect(String(decoding: bytes, as: UTF8.self) == sample.json)
            #expect(type(of: sample.event).kind == sample.kind)
            #expect(sample.event.subject == sample.subject)
            #expect(sample.event.commitments.count == sample.commitments, "\(sample.kind)")
        }
    }

    @Test func everyEventComesBackAsItWas() throws {
        func roundTrip<Event: LedgerEvent>(_ event: Event) throws {
            let bytes = try CanonicalJSON.encode(event)
            let back = try CanonicalJSON.decode(Event.self, from: bytes)
            #expect(back == event)
            #expect(try CanonicalJSON.encode(back) == bytes)
        }
        for sample in try EventSample.all() { try roundTrip(sample.event) }
    }

    /// The hash of an entry is over lines, so none of them may hold a line break; and a payload has none either.
    @Test func noLineBreaks() throws {
        for sample in try EventSample.all() {
            #expect(!sample.event.subject.contains("\n"))
            let bytes = try CanonicalJSON.encode(sample.event)
            #expect(!bytes.contains(10))
        }
    }

    @Test func theProvenanceOfAnAdoptedFramework() throws {
        let adopted = Provenance.adopted(reference: "KS 1", on: try .of("2026-05-20"))
        let json = #"{"adopted":{"on":"2026-05-20","reference":"KS 1"}}"#
        #expect(try String(decoding: CanonicalJSON.encode(adopted), as: UTF8.self) == json)
        #expect(try CanonicalJSON.decode(Provenance.self, from: Array(json.utf8)) == adopted)
    }
}
