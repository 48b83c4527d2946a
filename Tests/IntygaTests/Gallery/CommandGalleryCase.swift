import CertificateSeal
import CompetenceModel
import Foundation
import Testing

@testable import intyga

/// One way of being told a code by the command line itself, or by a file of keys or certificates that it uses.
struct CommandGalleryCase: Sendable, CustomTestStringConvertible {
    /// The folder of `fixtures/errors/gallery` that the case is kept in.
    enum Group: String, Sendable, CaseIterable {
        case commands
        case keys
        case certificates
        case sealing

        /// Every code there is.
        var codes: [String] {
            switch self {
            case .commands: CommandFailure.Code.allCases.map(\.rawValue)
            case .keys: KeyFileError.Code.allCases.map(\.rawValue)
            case .certificates: CertificateFileError.Code.allCases.map(\.rawValue)
            case .sealing: SealingError.Code.allCases.map(\.rawValue)
            }
        }
    }

    /// How a program ended, and what it said in both languages.
    struct Saying {
        var code: String
        var status: Int32
        var what: Phrase
        var remedy: Phrase

        init(_ failure: CommandFailure) {
            let (sv, en) = (CommandWriter(language: .swedish), CommandWriter(language: .english))
            self.init(
                code: failure.code, status: failure.status.rawValue, what: failure.message.what,
                remedy: Phrase(sv: sv.text(failure.message.remedy), en: en.text(failure.message.remedy)))
        }

        init(code: String, status: Int32, what: Phrase, remedy: Phrase) {
            self.code = code
            self.status = status
            self.what = what
            self.remedy = remedy
        }
    }

    var group: Group
    var code: String
    /// The command line, with what is to be known of it in brackets.
    var did: String
    /// Of a case that no command line provokes, why, and how it was made instead.
    var note: String?
    var provoke: @Sendable () throws -> Saying

    var testDescription: String { "\(group.rawValue)/\(code)" }
    var path: String { "fixtures/errors/gallery/\(group.rawValue)/\(code).txt" }

    // MARK: Making them

    /// What the program says to the command line `did`, typed in an office that `prepare` has been in.
    static func typed(
        _ group: Group, _ code: String, _ did: String, environment: [String: String] = [:],
        _ prepare: @escaping @Sendable (Office) throws -> Void = { _ in }
    ) -> CommandGalleryCase {
        CommandGalleryCase(group: group, code: code, did: did) {
            let office = try Office()
            try prepare(office)
            func told(_ language: String) throws -> (run: Run, error: [String: Any]) {
                let run = try office.run(
                    words(of: did) + ["--format", "json", "--language", language], environment: environment)
                return (run, try #require(run.errorObject()["error"] as? [String: Any], "\(run.error)"))
            }
            let sv = try told("sv")
            let en = try told("en")
            // The folder of the test is left out.
            func phrase(_ name: String) throws -> Phrase {
                func text(_ error: [String: Any]) throws -> String {
                    try #require(error[name] as? String).replacing("\(office.folder.path)/", with: "")
                }
                return Phrase(sv: try text(sv.error), en: try text(en.error))
            }
            return Saying(
                code: try #require(en.error["code"] as? String), status: en.run.status,
                what: try phrase("what"), remedy: try phrase("remedy"))
        }
    }

    /// What would be said where no command line of a test gets.
    static func made(
        _ group: Group, _ did: String, because note: String, _ failure: CommandFailure
    ) -> CommandGalleryCase {
        let saying = Saying(failure)
        return CommandGalleryCase(
            group: group, code: failure.code, did: did, note: "Not provoked but made: \(note)"
        ) { saying }
    }

    /// As a shell parts them; what is in brackets behind the command is for readers.
    static func words(of did: String) -> [String] {
        let command = did.firstRange(of: "   (").map { did[..<$0.lowerBound] } ?? did[...]
        return Array(shellWords(command).dropFirst())
    }

    /// The file that shows it.
    func text(_ saying: Saying) -> String {
        var lines = [code, "", "$ \(did)", "exit \(saying.status)", ""]
        for (language, name) in [(Language.swedish, "sv"), (.english, "en")] {
            lines.append("\(name)  \(saying.what[language])")
            lines.append("  → \(saying.remedy[language])")
        }
        if let note { lines += ["", "(\(note))"] }
        return (lines.joined(separator: "\n") + "\n").replacing(/[0-9a-f]{64}/, with: "0123…cdef")
            .replacing(/(?:[0-9A-F]{2}:){31}[0-9A-F]{2}/, with: "01:23:…:EF")
    }
}
