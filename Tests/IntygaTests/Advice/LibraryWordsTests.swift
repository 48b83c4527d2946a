import Foundation
import Testing

@testable import intyga

/// No library knows how anything is typed: its texts hold steps, and the command line spells them.
@Suite struct LibraryWordsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static let libraries = [
        "CompetenceModel", "CompetenceRegistry", "CertificateXML", "CertificateSeal", "RegistryStore", "LocalFiles",
        "StrictXML",
    ]

    private static func sources(of library: String) -> [String] {
        let folder = root.appending(path: "Sources/\(library)").path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        // What is embedded is made of files that are shown with their commands elsewhere.
        return names.filter { $0.hasSuffix(".swift") && !$0.contains("/Embedded") }.map { "\(folder)/\($0)" }
    }

    /// The word of a shell in a text; `nil` where there is none.
    private static func shellWord(in text: String) -> String? {
        if let command = AdvisedCommand.all(in: text, at: "").first { return command.words.joined(separator: " ") }
        return text.firstMatch(of: #/(?:^|[\s(“”"'])(--[a-z][a-z-]+|INTYGA_[A-Z]+|chmod \S+|openssl \S+)/#).map {
            String($0.1)
        }
    }

    @Test(arguments: libraries) func holdsNoShellWord(_ library: String) throws {
        let files = Self.sources(of: library)
        #expect(!files.isEmpty)
        for file in files {
            for (line, text) in SourceTexts(try String(contentsOfFile: file, encoding: .utf8)).texts {
                let word = Self.shellWord(in: text)
                #expect(word == nil, "\(file):\(line)")
            }
        }
    }

    @Test(arguments: [
        ("Se alla: intyga claim list", true), ("Ange --registry FIL", true), ("(--trust FILE)", true),
        ("Give it in INTYGA_PASSPHRASE.", true), ("Close it: chmod 600 a", true), ("Update intyga here.", false),
        ("intyga did not write this file", false), ("intyga checkpoint 1", false), ("A – B -- c", false),
    ])
    func aShellWordIsSeen(_ text: String, _ isOne: Bool) {
        #expect((Self.shellWord(in: text) != nil) == isOne)
    }
}
