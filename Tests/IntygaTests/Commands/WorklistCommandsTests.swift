import ArgumentParser
import CompetenceModel
import Testing

@testable import CompetenceRegistry
@testable import intyga

/// Whatever a worklist tells people to type is a command that there is, with the options that it takes.
@Suite struct WorklistCommandsTests {
    private static let commands: [String] = {
        let participants = [ParticipantID(number: 1), ParticipantID(number: 2)]
        let anna = Handle("anna")
        let serial = CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 7, count: 10))
        guard let kga = FrameworkCode("KGA"), let unit = UnitCode("K1"), let anna, let serial else { return [] }
        return [
            WorkCommand.assess(participants[0], kga), WorkCommand.assess(participants[0], unit),
            WorkCommand.submit(kga, participants: []), WorkCommand.submit(kga, participants: participants),
            WorkCommand.resubmit(ClaimID(number: 1)), WorkCommand.review(ClaimID(number: 1)),
            WorkCommand.export(ClaimID(number: 1), to: nil), WorkCommand.export(ClaimID(number: 1), to: anna),
            WorkCommand.importDecision, WorkCommand.show(package: .zero), WorkCommand.openReReviews(serial),
            WorkCommand.signOff(ClaimID(number: 1)), WorkCommand.return(ClaimID(number: 1)),
            WorkCommand.issue(ClaimID(number: 1)), WorkCommand.reissue(serial), WorkCommand.statusList,
            WorkCommand.decide(AppealID(number: 1), .upheld), WorkCommand.decide(AppealID(number: 1), .dismissed),
            WorkCommand.closeReReview(AssessmentID(number: 1), stands: true),
            WorkCommand.closeReReview(AssessmentID(number: 1), stands: false), WorkCommand.widen(ClaimID(number: 1)),
            WorkCommand.importCatalogue, WorkCommand.addPractitioner(isFromOutside: false),
            WorkCommand.addPractitioner(isFromOutside: true), WorkCommand.addParticipant(kga),
            WorkCommand.register(participants[0], kga),
            WorkCommand.authorise(nil, role: .internalQualityAssurer, framework: kga),
            WorkCommand.authorise(
                anna, role: .assessor, framework: kga, units: [unit], from: CalendarDate("2026-11-23")),
            WorkCommand.authorise(anna, role: .assessor, framework: nil, provisional: true),
            WorkCommand.certify(anna, authorisation: nil),
            WorkCommand.certify(anna, authorisation: AuthorisationID(number: 7)),
            WorkCommand.registerKey(anna), WorkCommand.approve(kga), WorkCommand.recordMeeting(attended: [anna]),
        ]
    }()

    @Test func thereAreCommands() {
        #expect(Self.commands.count == 34)
    }

    @Test(arguments: commands)
    func isACommandThatThereIs(_ command: String) throws {
        #expect(!command.contains("|"))
        let words = Self.words(command)
        #expect(words.first == "intyga")
        let order = ArgumentOrder(Array(words.dropFirst()), root: Intyga.self)
        #expect(order.unknownCommand == nil)
        _ = try Intyga.parseAsRoot(order.arguments)
    }

    /// What is to be filled in is named in the reader's language; what is to be typed as it stands is not translated.
    @Test func placesToFillInAreInSwedishToo() {
        let all = Self.commands.map { Placeholder.shown($0, in: .swedish) }.joined(separator: " ")
        for word in all.split(separator: " ") {
            #expect(!["DATE", "FILE", "HANDLE", "NAME"].contains(word), "\(word)")
        }
        #expect(
            Placeholder.shown(WorkCommand.importDecision, in: .swedish) == "intyga claim import FIL")
        #expect(Placeholder.shown(WorkCommand.importDecision, in: .english) == WorkCommand.importDecision)
        let named = "intyga practitioner add HANDLE --name \"DATE FILES\""
        #expect(Placeholder.shown(named, in: .swedish) == "intyga practitioner add KORTNAMN --name \"DATE FILES\"")
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

    /// As a shell takes it apart; a `|` would be a pipe.
    private static func words(_ command: String) -> [String] {
        var words: [String] = []
        for (index, part) in command.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
            if index % 2 == 1 {
                words.append(String(part))
            } else {
                words += part.split(separator: " ").map(String.init)
            }
        }
        return words
    }
}
