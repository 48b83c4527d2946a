import CompetenceModel
import Testing

@testable import CompetenceRegistry
@testable import intyga

/// Whatever a worklist names is a command that there is, with the options that it takes.
@Suite struct WorklistStepsTests {
    static let steps: [Step] = {
        let participants = [ParticipantID(number: 1), ParticipantID(number: 2)]
        let anna = Handle("anna")
        let serial = CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 7, count: 10))
        guard let kga = FrameworkCode("KGA"), let unit = UnitCode("K1"), let anna, let serial else { return [] }
        return [
            Step.assess(participants[0], kga), Step.assess(participants[0], unit),
            Step.submit(kga, participants: []), Step.submit(kga, participants: participants),
            Step.resubmit(ClaimID(number: 1)), Step.review(ClaimID(number: 1)),
            Step.export(ClaimID(number: 1), to: nil), Step.export(ClaimID(number: 1), to: anna),
            Step.importDecision, Step.show(package: .zero), Step.openReReviews(serial),
            Step.signOff(ClaimID(number: 1)), Step.return(ClaimID(number: 1)),
            Step.issue(ClaimID(number: 1)), Step.reissue(serial), Step.statusList,
            Step.decide(AppealID(number: 1), .upheld), Step.decide(AppealID(number: 1), .dismissed),
            Step.closeReReview(AssessmentID(number: 1), stands: true),
            Step.closeReReview(AssessmentID(number: 1), stands: false), Step.widen(ClaimID(number: 1)),
            Step.importCatalogue, Step.addPractitioner(isFromOutside: false),
            Step.addPractitioner(isFromOutside: true), Step.addParticipant(kga),
            Step.register(participants[0], kga),
            Step.authorise(nil, role: .internalQualityAssurer, framework: kga),
            Step.authorise(
                anna, role: .assessor, framework: kga, units: [unit], from: CalendarDate("2026-11-23")),
            Step.authorise(anna, role: .assessor, framework: nil, provisional: true),
            Step.certify(anna, authorisation: nil),
            Step.certify(anna, authorisation: AuthorisationID(number: 7)),
            Step.createKey(of: anna), Step.showKey(of: anna), Step.registerKey(anna), Step.approve(kga),
            Step.recordMeeting(attended: [anna]),
        ]
    }()

    @Test func thereAreSteps() {
        #expect(Self.steps.count == 36)
    }

    @Test(arguments: steps, Language.allCases)
    func isACommandThatThereIs(_ step: Step, _ language: Language) {
        #expect(SpelledStep(step, language, at: "worklist").fault == nil, "\(step)")
    }

    /// What is to be filled in is named in the reader's language; what is to be typed as it stands is not translated.
    @Test func placesToFillInAreInTheReadersLanguage() {
        func typed(_ step: Step, _ language: Language) -> String { CommandWriter(language: language).command(step) }
        #expect(typed(.importDecision, .swedish) == "intyga claim import FIL")
        #expect(typed(.importDecision, .english) == "intyga claim import FILE")
        let named = Step(.addPractitioner, [.practitioner: .toFillIn, .name: "DATE FILES"])
        #expect(typed(named, .swedish) == "intyga practitioner add KORTNAMN --name 'DATE FILES'")
        let all = Self.steps.map { typed($0, .swedish) }.joined(separator: " ").split(separator: " ")
        #expect(Set(all).isDisjoint(with: ["DATE", "FILE", "HANDLE", "NAME"]))
    }

    /// By hand, what some of them are typed as.
    @Test(arguments: [
        ("intyga assess P-0001 K1", 1), ("intyga claim submit --framework KGA", 2),
        ("intyga claim submit --framework KGA --participant P-0001 P-0002", 3),
        ("intyga claim export C-0001 --to anna -o C-0001.xml", 7), ("intyga claim return C-0001 --reason \"…\"", 12),
        ("intyga appeal decide O-0001 --outcome dismissed --reason \"…\"", 17),
        ("intyga review impact --close A-0001 --no-stands --reason \"…\"", 19),
        ("intyga review C-0001 --widen", 20),
        ("intyga participant add --given-name NAME --family-name NAME --register KGA", 24),
        (
            "intyga practitioner authorise anna --role assessor --framework KGA --unit K1 --from 2026-11-23 --basis \"…\"",
            27
        ),
        ("intyga practitioner authorise anna --role assessor --provisional --basis \"…\"", 28),
        ("intyga practitioner certify anna --authorisation Z-0007 --training \"…\" --trained-on DATE", 30),
        ("intyga meeting record --kind standardisation --on DATE --attended anna --decision \"…\"", 35),
    ])
    func isSpelledAsOneTypesIt(_ typed: String, _ index: Int) {
        #expect(CommandWriter(language: .english).command(Self.steps[index]) == typed)
    }

    /// Whoever is kept out is told why in words.
    @Test(arguments: [
        FindingCode.assurerNotAuthorised, .assurerAssessed, .assurerSubmitted, .assurerIsParticipant,
        .internalAssurerOutsideCentre, .externalAssurerOfSameCentre, .assurerTookPartInOtherStage,
        .assessorNotAuthorised, .assessorNoLongerAuthorised, .assessorIsTheParticipant, .appealDeciderTookPart,
    ])
    func beingKeptOutIsExplained(_ code: FindingCode) {
        let words = Terms.reasonToKeepOut(code)
        #expect(words.sv != words.en)
        #expect(!words.sv.contains(code.rawValue))
    }
}
