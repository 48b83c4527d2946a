public import CompetenceModel
import Foundation

/// The checking page: one file for an issuer's web site, in which a browser checks certificates without sending them anywhere.
///
/// 1. It loads nothing but, from its own site, the issuer's status list; its policy names the one script and the one style sheet by
///    their digests.
/// 2. Whom it trusts stands in it, and nowhere else.
///
/// What it knows less than the program is listed in `docs/verifier.md`. Its parts are in `Page/`.
public struct VerifierPage: Sendable {

    private let trusted: [[UInt8]]
    private let statusLists: [[UInt8]]
    private let madeOn: CalendarDate

    /// - Parameters:
    ///   - trusted: the certificates that the page trusts, in DER.
    ///   - statusLists: sealed status lists, which the page verifies itself.
    ///   - madeOn: shown in the page, since a page ages with the seals it knows.
    public init(trusting trusted: [[UInt8]], statusLists: [[UInt8]] = [], madeOn: CalendarDate) {
        self.trusted = trusted
        self.statusLists = statusLists
        self.madeOn = madeOn
    }

    /// The page, in UTF-8.
    public func bytes() -> [UInt8] {
        let parts = ["policy": Self.policy, "style": Self.style, "script": Self.script, "data": data]
        var page = ""
        // Each part is put in once, in order: what is put in is not looked at again.
        for piece in Self.text("page.html").split(separator: "{{", omittingEmptySubsequences: false) {
            guard let end = piece.firstRange(of: "}}"), let part = parts[String(piece[..<end.lowerBound])] else {
                page += piece
                continue
            }
            page += part + piece[end.upperBound...]
        }
        return Array(page.utf8)
    }

    /// Base 64 and a day: nothing in it could end a script, or mean anything in HTML.
    private var data: String {
        func list(_ documents: [[UInt8]]) -> String {
            "[" + documents.map { "\"\($0.base64)\"" }.joined(separator: ",") + "]"
        }
        return "{\"made\":\"\(madeOn)\",\"anchors\":\(list(trusted)),\"lists\":\(list(statusLists))}"
    }

    // MARK: The same in every page

    /// In the order in which they build on one another.
    private static let scripts = [
        "xml", "der", "trust", "seal", "grammar", "certificate", "verify", "summary", "words", "reasons",
        "show", "camera", "page",
    ]

    private static let script =
        "'use strict';\n(() => {\n" + scripts.map { text("\($0).js") }.joined(separator: "\n") + "})();\n"

    private static let style = text("page.css")

    private static let policy = [
        "default-src 'none'", "script-src '\(digest(of: script))'", "style-src '\(digest(of: style))'",
        "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "require-trusted-types-for 'script'",
        "trusted-types 'none'",
    ].joined(separator: "; ")

    /// As a content security policy names what it lets through.
    private static func digest(of text: String) -> String {
        "sha256-" + SHA256Digest(hashing: text).bytes.base64
    }

    private static func text(_ name: String) -> String { EmbeddedVerifier.texts[name] ?? "" }
}
