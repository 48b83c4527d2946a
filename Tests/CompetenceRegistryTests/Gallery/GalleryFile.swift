import CertificateXML
import CompetenceModel
import Foundation

@testable import CompetenceRegistry
// The gallery shows what is read at the command line.
@testable import intyga

/// What a file of the gallery says: what was done, how it ended, and what was said in both languages.
struct GalleryFile: Equatable {
    var text: String

    init(_ item: GalleryCase, _ saying: GalleryCase.Saying) {
        let commands = item.did.split(separator: "\n").map { "$ \($0)" }
        var lines = [item.code, ""] + commands
        lines.append("exit \(saying.status)" + (saying.line.map { ", line \($0)" } ?? ""))
        lines.append("")
        for (language, name) in [(Language.swedish, "sv"), (.english, "en")] {
            lines.append("\(name)  \(saying.message.what[language])")
            lines.append("  → \(CommandWriter(language: language).text(saying.message.remedy))")
        }
        if let note = item.note { lines += ["", "(\(note))"] }
        text = Self.withoutChance(lines.joined(separator: "\n") + "\n")
    }

    /// Fingerprints and serials differ from run to run.
    private static func withoutChance(_ text: String) -> String {
        text.replacing(/[0-9a-f]{64}/, with: "0123…cdef")
            .replacing(/(?i)(paketet|package|package show|package review|package decide) [0-9a-f]{12}\b/) {
                "\($0.1) 3fa91c07d2e8"
            }
            .replacing(/([0-9A-F]{2}:){31}[0-9A-F]{2}/, with: "10:28:…")
            // The last character checks the others, and may be one that the others are not.
            .replacing(/EXB(-[0-9A-Z]{4}){4}-[0-9A-Z*~$=]/, with: "EXB-…")
    }

    static var folder: URL {
        URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
    }

    static func read(_ path: String) -> String? {
        (try? Data(contentsOf: folder.appending(path: path))).map { String(decoding: $0, as: UTF8.self) }
    }

    static func write(_ text: String, to path: String) throws {
        let url = folder.appending(path: path)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }
}

/// `docs/errors.md`: the files of the gallery as tables.
enum GalleryPage {
    static let path = "docs/errors.md"

    static let introduction = """
        # What intyga says when it says no

        Every code with an example of what it says, and what to do about it. This page is written from the cases in
        `fixtures/errors/gallery`; tests provoke each of them and compare the words, so what stands here is what is said.
        To change a message, change it in the source, then write files and page anew with
        `RECORD_GALLERY=1 swift test --filter Gallery`, twice, for the page is made of files (such a run fails, so that nobody
        records by accident).

        Codes and their meaning are stable; `--format json` gives them. Whole files that a schema refuses are in
        [`fixtures/errors/catalogue`](../fixtures/errors/catalogue/README.md) and
        [`fixtures/errors/assessment`](../fixtures/errors/assessment/README.md).

        """

    /// The folders of `fixtures/errors/gallery`, in the order of the page.
    static let folders = ["findings", "errors", "documents", "commands", "keys", "certificates", "sealing"]

    private static func heading(_ folder: String) -> String {
        switch folder {
        case "findings":
            """

            ## Findings: a rule says no, or warns

            Nothing is recorded where a finding refuses (exit 1). A warning (exit 0) goes along with what was recorded.


            """
        case "errors":
            """

            ## Errors: it cannot work

            Nothing is recorded. The exit status says what kind of error it is.


            """
        case "documents":
            """

            ## Documents: a file is not as it should be

            All problems of a file are told at once, as `FILE:LINE`; nothing of the file is taken in (exit 65).


            """
        case "commands":
            """

            ## The command line: something is typed otherwise, or missing around it

            Nothing is done.


            """
        case "keys":
            """

            ## Keys: a key file cannot be used

            Of a personal key or the organisation's; `key-file` among the errors stands for these.


            """
        case "certificates":
            """

            ## Certificates: a PEM file cannot be used

            Of an issuer one trusts, or the seal's own; `certificate-file` among the errors stands for these.


            """
        default:
            """

            ## Sealing: something is not sealed

            `sealing` among the errors stands for these, where a certificate was to be issued.


            """
        }
    }

    /// - Parameter file: what the file of a code in a folder says.
    static func text(_ codes: [String: [String]], _ file: (_ path: String) -> String) -> String {
        var text = introduction
        for folder in folders {
            text += heading(folder) + "| Code | Exit | What it says | What to do |\n|---|---|---|---|\n"
            for code in codes[folder, default: []].sorted() {
                let path = "fixtures/errors/gallery/\(folder)/\(code).txt"
                let said = file(path).split(separator: "\n")
                func cell(_ prefix: String, _ nth: Int = 0) -> String {
                    let found = said.filter { $0.hasPrefix(prefix) }
                    guard found.indices.contains(nth) else { return "" }
                    return String(found[nth].dropFirst(prefix.count)).replacing("|", with: "\\|")
                        .replacing("<", with: "&lt;")
                }
                let status = cell("exit ").prefix { $0 != "," }
                text +=
                    "| [`\(code)`](../\(path)) | \(status) | \(cell("sv  "))<br>*\(cell("en  "))* "
                    + "| \(cell("  → "))<br>*\(cell("  → ", 1))* |\n"
            }
        }
        return text
    }
}
