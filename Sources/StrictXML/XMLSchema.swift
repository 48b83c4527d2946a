import CLibXML2

/// A compiled W3C XML Schema. Compile it once a process and share it: validating does not change it.
///
/// It is `Sendable` although it holds a C structure: libxml2 only reads a compiled schema while it validates, and each
/// validation has a context of its own.
public final class XMLSchema: @unchecked Sendable {
    private let schema: xmlSchemaPtr
    /// libxml2 refers to the tree it compiled the schema from.
    private let document: XMLDocument

    /// Compiles a schema.
    ///
    /// - Parameters:
    ///   - bytes: The schema document, in UTF-8.
    ///   - name: Its name, against which the locations of what it includes are resolved, such as `certificate.xsd`.
    ///   - imports: What it may include, import or redefine, by resolved location. `schemaLocation="../a/b.xsd"` in a
    ///     schema named `c.xsd` is `../a/b.xsd`; in one named `x/c.xsd` it is `a/b.xsd`. Nothing else is ever read,
    ///     neither from a file nor from the network: what is missing here is a problem.
    public init(_ bytes: [UInt8], named name: String, imports: [String: [UInt8]] = [:]) throws(XMLProblems) {
        let document = try XMLDocument(parsing: bytes)
        // So that no stricter rule is met on the main schema than on the others.
        for location in imports.keys.sorted() {
            guard let bytes = imports[location] else { continue }
            do throws(XMLProblems) {
                _ = try XMLDocument(parsing: bytes)
            } catch {
                throw error.prefixed(with: location)
            }
        }
        switch SchemaCompilation.run(document, named: name, imports: imports) {
        case .success(let schema):
            self.schema = schema
            self.document = document
        case .failure(let problems):
            throw problems
        }
    }

    deinit {
        xmlSchemaFree(schema)
    }

    /// Everything in the document that does not follow the schema, by line; empty if it is valid.
    ///
    /// Hints in the document (`xsi:schemaLocation`) are ignored. At most a thousand problems are listed, and then how many more there are.
    public func problems(in document: XMLDocument) -> [XMLProblem] {
        guard let context = xmlSchemaNewValidCtxt(schema) else {
            return [XMLProblem(code: .outOfResources, message: "out of memory")]
        }
        defer { xmlSchemaFreeValidCtxt(context) }
        var report = SchemaReport(code: .schemaViolation)
        let status = withUnsafeMutablePointer(to: &report) { report in
            intyga_xml_set_schema_validation_errors(context, SchemaReport.handler, report)
            return document.withValidationLock { xmlSchemaValidateDoc(context, document.tree) }
        }
        if status == 0, report.problems.isEmpty { return [] }
        if status < 0 {
            report.problems.append(XMLProblem(code: .outOfResources, message: "the validation could not be finished"))
        } else if report.problems.isEmpty {
            report.problems.append(
                XMLProblem(code: .schemaViolation, message: "the document does not follow the schema"))
        }
        return report.byLine
    }
}

extension XMLProblems {
    fileprivate func prefixed(with name: String) -> XMLProblems {
        let prefixed = problems.map { XMLProblem(code: $0.code, line: $0.line, message: "\(name): \($0.message)") }
        return XMLProblems(prefixed) ?? self
    }
}
