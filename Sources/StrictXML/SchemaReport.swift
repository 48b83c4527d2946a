import CLibXML2

/// Collects what libxml2 reports while it compiles a schema or validates against one.
struct SchemaReport {
    /// The kind of problem that is collected.
    let code: XMLProblem.Code
    var problems: [XMLProblem] = []
    private var countNotKept = 0

    init(code: XMLProblem.Code) {
        self.code = code
    }

    /// The callback; its data is a pointer to a `SchemaReport`.
    static let handler: intyga_xml_error_handler = { data, error in
        guard let error, let report = data?.assumingMemoryBound(to: SchemaReport.self) else { return }
        report.pointee.add(error)
    }

    /// The problems in the order of their lines; libxml2 finds what concerns keys only when the element that they are
    /// unique in ends. Last, how many more there are.
    var byLine: [XMLProblem] {
        let sorted = withoutContradictions.enumerated().sorted { one, other in
            let line = one.element.line ?? .max
            let otherLine = other.element.line ?? .max
            return line == otherLine ? one.offset < other.offset : line < otherLine
        }
        let others = XMLProblem(code: .tooManyProblems, message: "there are \(countNotKept) more problems")
        return sorted.map(\.element) + (countNotKept > 0 ? [others] : [])
    }

    private mutating func add(_ error: UnsafePointer<xmlError>) {
        guard error.pointee.level != XML_ERR_WARNING else { return }
        guard problems.count < LibXML2.maxProblems else {
            countNotKept += 1
            return
        }
        let message = LibXML2.message(of: error)
        guard problems.isEmpty || !Self.isConsequence(message) else { return }
        let isMemory = error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue)
        problems.append(
            XMLProblem(
                code: isMemory ? .outOfResources : code, line: LibXML2.line(of: error),
                message: message))
    }

    /// What libxml2 says of a key when it has called a value invalid or missing before: that may be the key's. What is a
    /// problem of its own is found when the others are mended.
    private static func isConsequence(_ message: String) -> Bool {
        ["No precomputed value available", "Not all fields of key", "No match found for key-sequence"]
            .contains { message.contains($0) }
    }

    /// To libxml2, `lang` in the place of `xml:lang` is two problems: one is not allowed, the other missing.
    private var withoutContradictions: [XMLProblem] {
        let xml = "{http://www.w3.org/XML/1998/namespace}"
        var kept: [XMLProblem] = []
        for problem in problems {
            guard
                let missing = problem.message.firstMatch(
                    of: /: The attribute '{http:[^}]*}(\w+)' is required but missing/),
                problem.message.contains(xml),
                let index = kept.lastIndex(where: {
                    $0.line == problem.line
                        && $0.message.hasSuffix(
                            ", attribute '\(missing.1)': The attribute '\(missing.1)' is not allowed")
                })
            else {
                kept.append(problem)
                continue
            }
            let element = problem.message[..<missing.range.lowerBound]
            kept[index].message = "\(element): The attribute '\(missing.1)' is to be written 'xml:\(missing.1)'"
        }
        return kept
    }
}
