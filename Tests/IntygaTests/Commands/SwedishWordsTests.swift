import Foundation
import Testing

/// One thing has one Swedish word, wherever it is printed.
@Suite struct SwedishWordsTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// What is printed, but for catalogues, which say what their authors want.
    private static let texts: [(place: String, text: String)] = {
        let sources = root.appending(path: "Sources").path(percentEncoded: false)
        let names = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        return names.filter { $0.hasSuffix(".swift") && !$0.contains("/Embedded") }.sorted().flatMap { name in
            let source = (try? String(contentsOfFile: sources + "/" + name, encoding: .utf8)) ?? ""
            return SourceTexts(source).texts.map { ("\(name):\($0.line)", $0.text) }
        }
    }()

    /// The word that is not used, as a regular expression, and the one that is.
    @Test(arguments: [
        ("överklag", "omprövning"), ("lösenord", "lösenfras"), ("programplan", "ramverk"),
        (#"\bmodul(en|er|erna|ens)?\b"#, "enhet"), (#"\bbetyg"#, "omdöme"), ("återkoppling", "kommentar"),
        (#"\bcentret\b"#, "verksamheten"), ("blankett", "formulär"), (#"förnyad granskning"#, "omgranskning"),
        (#"\bstatus-list\b(?! -o|-|\.xml)(?=.*[åäö])"#, "statuslista"),
    ])
    func hasOneWord(_ unused: String, _ used: String) throws {
        #expect(Self.texts.count > 2_000)
        let expression = try Regex(unused).ignoresCase()
        for (place, text) in Self.texts where text.contains(expression) {
            Issue.record("\(place): “\(text)” – the word is \(used)")
        }
    }
}
