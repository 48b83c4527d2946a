import ArgumentParser
import Foundation
import Testing

@testable import intyga

/// Whoever types what a message, a help text or a page tells them to type is not told that there is no such thing.
///
/// The texts of help and of the documentation, that is: what a message names is a step, see `SpellingTests`. What a
/// text leaves open (`{claim}`, `\(id)`, `DATE`) is a word that could be anything; `"intyga key show"` in quotation marks only
/// names a command.
@Suite struct AdvisedCommandTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    // MARK: Where they stand

    private static func files(in folder: String, _ suffix: String) -> [String] {
        let path = root.appending(path: folder).path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(suffix) }.map { "\(folder)/\($0)" }.sorted()
    }

    private static func read(_ path: String) -> String {
        (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
    }

    private static let inSources: [AdvisedCommand] =
        files(in: "Sources", ".swift").flatMap { path in
            SourceTexts(read(path)).texts.flatMap { AdvisedCommand.all(in: $0.text, at: "\(path):\($0.line)") }
        }

    private static let inGallery: [AdvisedCommand] = files(in: "fixtures/errors/gallery", ".txt").flatMap {
        // What was typed is the mistake there.
        let text = $0.contains("/commands/") ? read($0).replacing(/\$ .*\n/, with: "") : read($0)
        return AdvisedCommand.all(in: text, at: $0)
    }

    private static let inPages: [AdvisedCommand] =
        (["README.md", "CONTRIBUTING.md"] + files(in: "docs", ".md") + files(in: "fixtures", "README.md")).filter {
            // The gallery once more, as a table.
            $0 != "docs/errors.md"
        }.flatMap {
            AdvisedCommand.all(in: joiningLines(read($0)), at: $0)
        }

    /// A line that ends in a backslash goes on in the next.
    private static func joiningLines(_ text: String) -> String { text.replacing(/\\\n\s*/, with: "") }

    // MARK: They hold

    private func expectNoFault(_ commands: [AdvisedCommand], atLeast count: Int) {
        // A reader that has gone blind finds no faults either.
        #expect(commands.count >= count, "\(commands.count)")
        for command in commands {
            let fault = command.fault
            #expect(fault == nil, "\(command.testDescription)")
        }
    }

    @Test func ofHelp() { expectNoFault(Self.inSources, atLeast: 100) }
    @Test func ofTheGallery() { expectNoFault(Self.inGallery, atLeast: 250) }
    @Test func ofThePages() { expectNoFault(Self.inPages, atLeast: 40) }

    // MARK: The reader sees

    @Test(arguments: [
        ("intyga claim show C-0001", nil), ("(intyga claim list) to", nil), ("Se alla: intyga claim list.", nil),
        ("intyga review {claim}, sedan", nil), ("intyga review C-0001 A-0001 --return --comment \"Vad, då?\"", nil),
        ("the file that \"intyga key show\" printed", nil), ("written by `intyga key register`", nil),
        ("a registry of intyga's, and intyga writes it", nil), ("intyga help assessor | employer", nil),
        ("intyga review impact --close A-0001 --stands|--no-stands --reason \"…\"", nil),
        ("intyga claim shwo C-0001", "shwo"), ("intyga claim return C-0001", "--reason"),
        ("intyga claim export C-0001 --for erik -o x", "--for"), ("intyga key register", "handle"),
        ("intyga audit log --last soon", "soon"), ("\"intyga claim shwo\"", "shwo"),
        ("intyga review impact --close A-0001 --reason \"…\"", "--stands"),
    ])
    func aFaultIsSeen(_ text: String, _ told: String?) {
        let faults = AdvisedCommand.all(in: text, at: "text").compactMap(\.fault)
        #expect(faults.isEmpty == (told == nil), "\(faults)")
        if let told { #expect(faults.contains { $0.contains(told) }, "\(faults)") }
    }
}
