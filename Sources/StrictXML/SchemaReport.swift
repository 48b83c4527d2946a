import CLibXML2

/// Collects what libxml2 reports while it compiles a schema or validates against one.
struct SchemaReport {
    /// The kind of problem that is collected.
    let code: XMLProblem.Code
    var problems: [XMLProblem] = []

    init(code: XMLProblem.Code) {
        self.code = code
    }

    /// The callback; its data is a pointer to a `SchemaReport`.
    static let handler: intyga_xml_error_handler = { data, error in
        guard let error, let report = data?.assumingMemoryBound(to: SchemaReport.self) else { return }
        report.pointee.add(error)
    }

    /// The problems in the order of their lines; libxml2 finds what concerns keys only when the element that they are
    /// unique in ends.
    var byLine: [XMLProblem] {
        let sorted = problems.enumerated().sorted { one, other in
            let line = one.element.line ?? .max
            let otherLine = other.element.line ?? .max
            return line == otherLine ? one.offset < other.offset : line < otherLine
        }
        return sorted.map(\.element)
    }

    private mutating func add(_ error: UnsafePointer<xmlError>) {
        guard error.pointee.level != XML_ERR_WARNING, problems.count <= LibXML2.maxProblems else { return }
        guard problems.count < LibXML2.maxProblems else {
            problems.append(XMLProblem(code: .tooManyProblems, message: "there are more problems than are listed"))
            return
        }
        let message = LibXML2.message(of: error)
        // What libxml2 says of a key whose field it has just called invalid or missing.
        let isConsequence =
            message.contains("No precomputed value available") || message.contains("Not all fields of key")
        guard problems.isEmpty || !isConsequence else { return }
        let isMemory = error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue)
        problems.append(
            XMLProblem(
                code: isMemory ? .outOfResources : code, line: LibXML2.line(of: error),
                message: message))
    }
}
