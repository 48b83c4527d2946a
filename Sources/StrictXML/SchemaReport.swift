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

    private mutating func add(_ error: UnsafePointer<xmlError>) {
        guard error.pointee.level != XML_ERR_WARNING, problems.count <= LibXML2.maxProblems else { return }
        guard problems.count < LibXML2.maxProblems else {
            problems.append(XMLProblem(code: .tooManyProblems, message: "there are more problems than are listed"))
            return
        }
        let isMemory = error.pointee.code == Int32(XML_ERR_NO_MEMORY.rawValue)
        problems.append(
            XMLProblem(
                code: isMemory ? .outOfResources : code, line: LibXML2.line(of: error),
                message: LibXML2.message(of: error)))
    }
}
