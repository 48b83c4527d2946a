import CompetenceModel
import Foundation

/// Writes HTML. Whatever is not written by this file's own markup is escaped; there is no way to put in a tag as text.
struct HTMLWriter {
    private(set) var output = ""
    let language: Language

    init(language: Language) {
        self.language = language
    }

    typealias Attributes = KeyValuePairs<String, String>

    /// An element with other things inside.
    mutating func tag(_ name: String, _ attributes: Attributes, _ content: (inout HTMLWriter) -> Void) {
        open(name, attributes)
        content(&self)
        output += "</\(name)>\n"
    }

    mutating func tag(_ name: String, _ content: (inout HTMLWriter) -> Void) {
        tag(name, [:], content)
    }

    /// An element with text inside.
    mutating func tag(_ name: String, _ attributes: Attributes = [:], text: String) {
        open(name, attributes)
        output += Self.escaped(text) + "</\(name)>\n"
    }

    /// An element with a phrase inside, in the page's language.
    mutating func tag(_ name: String, _ attributes: Attributes, _ phrase: Phrase) {
        tag(name, attributes, text: phrase[language])
    }

    mutating func tag(_ name: String, _ phrase: Phrase) {
        tag(name, [:], phrase)
    }

    /// An element without an end, such as `meta`.
    mutating func void(_ name: String, _ attributes: Attributes = [:]) {
        open(name, attributes)
        // Closed as XML wants it too, so that a page can be checked by an XML parser.
        output.removeLast()
        output += "/>\n"
    }

    mutating func text(_ text: String) {
        output += Self.escaped(text)
    }

    /// A text of the catalogue, marked with its language where it is not the page's.
    mutating func tag(_ name: String, _ attributes: Attributes = [:], catalogue text: LocalizedText) {
        let isTranslated = language == .swedish || text.en != nil
        open(name, attributes, isTranslated ? "" : " lang=\"sv\"")
        output += Self.escaped(text.text(in: language)) + "</\(name)>\n"
    }

    /// A day in words, with its ISO form for machines.
    mutating func day(_ day: CalendarDate) {
        output += "<time datetime=\"\(day)\">\(Self.inWords(day, language))</time>"
    }

    /// Markup from this target. Never from a document.
    mutating func markup(_ markup: String) {
        output += markup
    }

    private mutating func open(_ name: String, _ attributes: Attributes, _ more: String = "") {
        output += "<\(name)"
        for (attribute, value) in attributes { output += " \(attribute)=\"\(Self.escaped(value))\"" }
        output += more + ">"
    }

    static func escaped(_ text: String) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }

    /// `22 november 2026`, `22 November 2026`.
    static func inWords(_ day: CalendarDate, _ language: Language) -> String {
        let months =
            switch language {
            case .swedish:
                [
                    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober",
                    "november", "december",
                ]
            case .english:
                [
                    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                    "November", "December",
                ]
            }
        return "\(day.day) \(months[day.month - 1]) \(day.year)"
    }

    // MARK: The page

    /// A whole page that needs nothing besides itself: no script, nothing from the network, and a policy that says so.
    static func page(
        title: String, language: Language, style: String, _ body: (inout HTMLWriter) -> Void
    ) -> [UInt8] {
        var writer = HTMLWriter(language: language)
        writer.output = "<!DOCTYPE html>\n"
        writer.tag("html", ["lang": language.rawValue]) { writer in
            writer.tag("head") { writer in
                writer.void("meta", ["charset": "utf-8"])
                writer.void(
                    "meta",
                    [
                        "http-equiv": "Content-Security-Policy",
                        "content": "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'",
                    ])
                writer.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
                writer.void("meta", ["name": "referrer", "content": "no-referrer"])
                writer.tag("title", text: title)
                writer.markup("<style>\n\(style)</style>\n")
            }
            writer.tag("body", body)
        }
        return Array(writer.output.utf8)
    }
}

extension [UInt8] {
    /// Base 64, for an address that holds its own content.
    var base64: String { Data(self).base64EncodedString() }
}
