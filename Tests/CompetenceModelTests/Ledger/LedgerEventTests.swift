import Testing

@testable import CompetenceModel

@Suite struct LedgerEventTests {
    /// The kinds, by name and version, as ledgers hold them. From 1.0.0 on, none is renamed or removed.
    @Test func theKindsOfEvents() {
        let kinds = """
            AdministratorConfirmed AdministratorProposed AppealDecided AppealLodged AssessorCertified AssurerLent LoanEnded ParticipantMoved PractitionerCorrected PractitionerMoved AssessmentMoved AssessmentRecorded AssessmentReviewed AuthorisationGranted \
            AuthorisationWithdrawn CertificateEnded CertificateIssued CertificateSealed ClaimCertified ClaimExported ClaimReturned \
            ClaimSignedOff ClaimSubmitted ClaimWithdrawn DecisionImported FrameworkAdopted FrameworkApproved FrameworkImported KeyEnded \
            KeyRegistered MeetingHeld OrganisationAdded OrganisationCorrected PackageDecided PackageReceived ParticipantAdded ParticipantCorrected ParticipantExited ParticipantRemoved ParticipantMerged ParticipantReturned ParticipationCorrected ParticipantRegistered \
            PractitionerAdded ReReviewClosed ReReviewOpened RecordDisposed RegistryOpened SampleDrawn SelfRatingRecorded \
            StatusListPublished ClockCorrected SealRegistered SealEnded IssuersDecided
            """.split(separator: " ").map(String.init)
        #expect(LedgerEvent.Kind.allCases.map(\.name).sorted() == kinds.sorted())
        #expect(LedgerEvent.Kind.allCases.allSatisfy { $0.type.version == 1 })
    }

    @Test func kindsAreFoundByNameAndVersion() {
        for kind in LedgerEvent.Kind.allCases {
            #expect(LedgerEvent.Kind(name: kind.name, version: 1) == kind)
            #expect(LedgerEvent.Kind(name: kind.name, version: 2) == nil)
            #expect(LedgerEvent.Kind(name: kind.name, version: 0) == nil)
        }
        for unknown in ["", "claimCertified", "ClaimCertified/1", "ClaimCertified ", "Nothing"] {
            #expect(LedgerEvent.Kind(name: unknown, version: 1) == nil)
        }
    }

    @Test func everyKindHasASample() throws {
        let sampled = Set(try EventSample.all().map { type(of: $0.event).kind })
        #expect(sampled == Set(LedgerEvent.Kind.allCases.map(\.name)))
        for sample in try EventSample.all() {
            #expect(sample.event.event.kind.name == sample.kind)
            #expect(sample.event.event.subject == sample.subject)
        }
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

    /// One event has one spelling. Another reader might take the second of two fields of one name, or not know one that was added:
    /// it would read another event under the same hash.
    @Test func otherSpellingsOfAnEventAreRefused() throws {
        for sample in try EventSample.all() {
            let kind = try #require(LedgerEvent.Kind(name: sample.kind, version: 1))
            #expect(try kind.decode(Array(sample.json.utf8)) == sample.event.event)
            let fields = sample.json.dropFirst().dropLast()
            let first = try #require(sample.json.firstMatch(of: /"([a-z])([A-Za-z]*)":/))
            let letter = try #require(first.1.unicodeScalars.first)
            let escaped = #""\u00\#(String(letter.value, radix: 16))\#(first.2)":"#
            let others = [
                " " + sample.json, sample.json + "\n", "{ \(fields)}", "{\(fields) }",
                sample.json.replacing(":", with: ": ", maxReplacements: 1),
                sample.json.replacing(first.0, with: escaped, maxReplacements: 1),
                "{\(fields),\(fields)}", "{\(fields),\"zzz\":1}", "{\"AAA\":null,\(fields)}", "{\(fields),}",
                "[\(sample.json)]", "\u{feff}" + sample.json, String(sample.json.dropLast()), "{}", "null", "",
            ]
            for other in others {
                #expect(other != sample.json)
                #expect(throws: (any Error).self, "\(sample.kind): \(other)") { try kind.decode(Array(other.utf8)) }
            }
        }
    }

    @Test func everyEventComesBackAsItWas() throws {
        func roundTrip<Event: EventContent>(_ event: Event) throws {
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
