import CompetenceModel
import StrictXML

/// Reads the values of a schema-valid element, collecting what is wrong instead of stopping at the first of it.
///
/// The schema has been applied before, so most of these problems cannot occur. A reader still does not rely on it: what it
/// cannot read is a problem, never a trap and never a value made up.
struct ElementReader {
    let namespace: String
    private(set) var problems: [DocumentProblem] = []

    init(namespace: String) {
        self.namespace = namespace
    }

    mutating func report(_ code: DocumentProblemCode, at element: XMLElement, _ values: [String: String] = [:]) {
        problems.append(DocumentProblem(code, line: element.line, values))
    }

    /// Takes over what is wrong with a part that was read by itself.
    mutating func report(_ found: DocumentProblems) {
        problems += found.problems
    }

    /// Reports every value that does not come after the one before it: that is out of order, or there twice.
    mutating func checkOrder<Value: Comparable>(_ values: [Value], of elements: [XMLElement]) {
        for ((value, next), element) in zip(zip(values, values.dropFirst()), elements.dropFirst()) where next <= value {
            report(.notInOrder, at: element, ["what": element.name, "value": "\(next)"])
        }
    }

    // MARK: Elements

    func children(_ name: String, of element: XMLElement) -> [XMLElement] {
        element.elements(name, in: namespace)
    }

    func child(_ name: String, of element: XMLElement) -> XMLElement? {
        element.first(name, in: namespace)
    }

    mutating func required(_ name: String, of element: XMLElement) -> XMLElement? {
        guard let child = child(name, of: element) else {
            report(.valueInvalid, at: element, ["what": name, "value": ""])
            return nil
        }
        return child
    }

    // MARK: Values

    /// The attribute's value as `parse` reads it; a value that it does not read is a problem.
    mutating func value<Value>(
        _ attribute: String, of element: XMLElement, _ parse: (String) -> Value?
    ) -> Value? {
        let text = element[attribute: attribute] ?? ""
        guard let value = parse(text) else {
            report(.valueInvalid, at: element, ["what": "\(element.name)/@\(attribute)", "value": text])
            return nil
        }
        return value
    }

    /// The same where the attribute may be absent. The outer optional is `nil` for a value that cannot be read.
    mutating func optionalValue<Value>(
        _ attribute: String, of element: XMLElement, _ parse: (String) -> Value?
    ) -> Value?? {
        guard element[attribute: attribute] != nil else { return .some(nil) }
        return value(attribute, of: element, parse).map { .some($0) }
    }

    /// The text of a child that must be there, as `parse` reads it.
    mutating func text<Value>(_ name: String, of element: XMLElement, _ parse: (String) -> Value?) -> Value? {
        guard let child = required(name, of: element) else { return nil }
        return content(of: child, parse)
    }

    /// The same where the child may be absent. The outer optional is `nil` for a value that cannot be read.
    mutating func optionalText<Value>(
        _ name: String, of element: XMLElement, _ parse: (String) -> Value?
    ) -> Value?? {
        guard let child = child(name, of: element) else { return .some(nil) }
        return content(of: child, parse).map { .some($0) }
    }

    mutating func content<Value>(of element: XMLElement, _ parse: (String) -> Value?) -> Value? {
        let text = element.text
        guard let value = parse(text) else {
            report(.valueInvalid, at: element, ["what": element.name, "value": text])
            return nil
        }
        return value
    }

    /// The attribute's values, parted by single spaces; none where it is absent.
    mutating func list<Value>(
        _ attribute: String, of element: XMLElement, _ parse: (String) -> Value?
    ) -> [Value]? {
        guard element[attribute: attribute] != nil else { return [] }
        return value(attribute, of: element) { text in
            let parts = text.split(separator: " ", omittingEmptySubsequences: false).map { parse(String($0)) }
            let values = parts.compactMap { $0 }
            return values.count == parts.count ? values : nil
        }
    }

    // MARK: Texts

    /// The texts of the children of that name; a problem unless one of them is Swedish, or if a language stands twice.
    mutating func texts(
        _ name: String, of element: XMLElement, _ normalise: (String) -> String = { $0 }
    ) -> LocalizedText? {
        var swedish: String?
        var english: String?
        for child in children(name, of: element) {
            let language = child.attribute("lang", in: XMLNamespace.xml.uri) ?? ""
            let text = normalise(child.text)
            switch Language(rawValue: language) {
            case .swedish where swedish == nil: swedish = text
            case .english where english == nil: english = text
            case nil:
                report(.valueInvalid, at: child, ["what": "\(name)/@xml:lang", "value": language])
            default: report(.givenTwice, at: child, ["what": name, "value": language])
            }
        }
        guard let swedish else {
            report(.valueInvalid, at: element, ["what": "\(element.name)/\(name)[@xml:lang='sv']", "value": ""])
            return nil
        }
        return LocalizedText(sv: swedish, en: english)
    }

    mutating func optionalTexts(
        _ name: String, of element: XMLElement, _ normalise: (String) -> String = { $0 }
    ) -> LocalizedText?? {
        guard child(name, of: element) != nil else { return .some(nil) }
        return texts(name, of: element, normalise).map { .some($0) }
    }
}

extension String {
    /// The text as XSD's `token` has it: white space collapsed.
    var collapsingWhiteSpace: String {
        // A scan first: nearly every text is collapsed already.
        var previousIsSpace = true
        var isCollapsed = true
        for byte in utf8 {
            let isSpace = byte == 0x20
            if byte == 0x09 || byte == 0x0A || byte == 0x0D || (isSpace && previousIsSpace) {
                isCollapsed = false
                break
            }
            previousIsSpace = isSpace
        }
        if isCollapsed && (!previousIsSpace || isEmpty) { return self }
        return utf8.split { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
            .map { String(decoding: $0, as: UTF8.self) }
            .joined(separator: " ")
    }
}

/// A number as XSD patterns write it: digits only, no leading zero but in `0` itself.
func plainNumber(_ text: String) -> Int? {
    guard text.utf8.allSatisfy({ (48...57).contains($0) }), let number = Int(text), String(number) == text else {
        return nil
    }
    return number
}
