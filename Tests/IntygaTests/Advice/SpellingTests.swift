import CertificateXML
import CompetenceModel
import CompetenceRegistry
import Testing

@testable import CertificateSeal
@testable import intyga

/// Every step that somebody can be advised to take is a command that there is.
@Suite struct SpellingTests {
    // MARK: What is advised

    private static let package = SHA256Digest(hashing: "package")

    private static let messages: [(place: String, advice: Advice)] = {
        let findings = FindingCode.allCases.flatMap { code in
            [Finding.Venue.registry, .package(package), .decision(of: Handle("erik")!)].map { venue in
                var finding = Finding(code)
                finding.venue = venue
                return (code.rawValue, finding.message.remedy)
            }
        }
        let keys: [KeyFileError.Reason] = [
            .alreadyExists, .notFound, .unreadable("x"), .notWritable("x"), .notAFile, .openToOthers(mode: 0o644),
            .tooLarge, .notAKeyFile, .wrongKind(expected: .personal, found: .seal),
            .wrongKind(expected: .seal, found: .personal), .passphraseMissing, .passphraseWrong, .encryptedElsewhere,
        ]
        return findings + RegistryErrorCode.allCases.map { ($0.rawValue, $0.message.remedy) }
            + DocumentProblemCode.allCases.map { ($0.rawValue, $0.message.remedy) }
            + keys.map { ("key", KeyFileError($0, path: "a.key").message.remedy) }
    }()

    private static let advised: [SpelledStep] = messages.flatMap { place, advice in
        advice.steps.flatMap { step in Language.allCases.map { SpelledStep(step, $0, at: place) } }
    }

    @Test func ofMessages() {
        // A reader that has gone blind finds no faults either.
        #expect(Self.advised.count >= 250, "\(Self.advised.count)")
        for step in Self.advised {
            let fault = step.fault
            #expect(fault == nil, "\(step.testDescription)")
        }
    }

    /// Both languages name the same steps, in the same order, and each that there is.
    @Test func everyStepOfAMessageIsNamed() {
        for (place, advice) in Self.messages {
            for language in Language.allCases {
                let named = advice.parts(in: language).compactMap { if case .step(let step) = $0 { step } else { nil } }
                #expect(named == advice.steps, "\(place)")
            }
        }
    }

    // MARK: What could be advised

    /// A step with everything that its spelling has a place for.
    private static func whole(_ act: Step.Act) -> Step {
        var parameters = Spelling.of(act).parameters
        // One or the other.
        if parameters.isSuperset(of: [.framework, .unit]), act != .authorisePractitioner, act != .doAgain {
            parameters.remove(.unit)
        }
        if parameters.contains(.certificateFolder) { parameters.remove(.file) }
        var step = Step(act)
        for parameter in parameters {
            switch parameter {
            case .last: step.parameters[parameter] = "1"
            case .provisional, .stands, .asTable, .opening, .renewing: step.parameters[parameter] = .yes
            default: step.parameters[parameter] = .toFillIn
            }
        }
        return step
    }

    @Test(arguments: Step.Act.allCases.filter { $0 != .doAgain }, Language.allCases)
    func everyActIsACommandThatThereIs(_ act: Step.Act, _ language: Language) {
        let step = SpelledStep(Self.whole(act), language, at: act.rawValue)
        #expect(step.fault == nil, "\(step.typed)")
        #expect(!step.typed.contains("|"))
    }

    @Test(arguments: Spelling.of(.doAgain).parameters.sorted { $0.rawValue < $1.rawValue })
    func everyOptionIsOneThatThereIs(_ parameter: Step.Parameter) {
        // A day on which a training ended goes with the training.
        var step = Step(.doAgain, [parameter: [.opening, .renewing].contains(parameter) ? .named : .toFillIn])
        if parameter == .trainedOn { step.parameters[.training] = .toFillIn }
        if parameter == .training { step.parameters[.trainedOn] = .toFillIn }
        let spelled = SpelledStep(step, .english, at: parameter.rawValue)
        #expect(spelled.fault == nil, "\(spelled.typed)")
    }

    /// The test sees what is wrong.
    @Test func aFaultIsSeen() {
        #expect(
            SpelledStep(Step(.returnClaim, [.claim: "C-0001"]), .english, at: "").fault?.contains("--reason") == true)
        #expect(SpelledStep(Step(.listClaims, [.claim: "C-0001"]), .english, at: "").fault?.contains("claim") == true)
        #expect(SpelledStep(Step(.showLedger, [.last: "soon"]), .english, at: "").fault?.contains("soon") == true)
    }

    // MARK: Values

    @Test(arguments: [
        (Step(.createKey, [.practitioner: "$HOME; rm"]), "intyga key create '$HOME; rm'"),
        (
            Step(.verifyCertificate, [.certificateFolder: "mina intyg", .trust: "a.pem"]),
            "intyga certificate verify 'mina intyg'/*.xml --trust a.pem"
        ),
        (Step(.alwaysActAs, [.actor: .toFillIn]), "INTYGA_AS=HANDLE"), (Step(.givePassphrase), "INTYGA_PASSPHRASE"),
        (Step(.doAgain, [.framework: .named]), "--framework"),
        (
            Step(.decryptKey, [.file: "a.key", .newFile: .toFillIn]),
            "openssl pkcs8 -in a.key -out NEWFILE"
        ),
    ])
    func valuesAreTypedForAShell(_ step: Step, _ typed: String) {
        #expect(CommandWriter(language: .english).command(step) == typed)
    }
}
