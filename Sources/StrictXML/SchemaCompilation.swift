import CLibXML2

/// Compiles schemas, one at a time, with a loader that knows only what it was given.
///
/// libxml2 loads what a schema includes through a function that is set for the whole process (a loader for one context
/// exists only from 2.14 on). It is ours only while a schema is being compiled, under a lock, so that other users of
/// libxml2 in the process keep theirs. Validation and parsing never load anything.
enum SchemaCompilation {
    /// What the compilation that holds the lock may load, and what it asked for in vain.
    private struct Sources {
        var documents: [String: [UInt8]] = [:]
        var missing: [String] = []
    }

    // `xmlMutexPtr` is a pointer to a lock, made for being shared; the sources are only touched by whoever holds it.
    nonisolated(unsafe) private static let lock = xmlNewMutex()
    nonisolated(unsafe) private static var sources = Sources()

    static func run(
        _ document: XMLDocument, named name: String, imports: [String: [UInt8]]
    ) -> Result<xmlSchemaPtr, XMLProblems> {
        LibXML2.start()
        xmlMutexLock(lock)
        defer { xmlMutexUnlock(lock) }
        sources = Sources(documents: imports)
        defer { sources = Sources() }
        let loaderOfOthers = xmlGetExternalEntityLoader()
        xmlSetExternalEntityLoader { location, _, context in SchemaCompilation.load(location, context) }
        defer { xmlSetExternalEntityLoader(loaderOfOthers) }
        return compile(document, named: name)
    }

    private static func compile(_ document: XMLDocument, named name: String) -> Result<xmlSchemaPtr, XMLProblems> {
        // The document's URL is what relative locations are resolved against. xmlFreeDoc frees it.
        document.tree.pointee.URL = UnsafePointer(xmlCharStrdup(name))
        guard let context = xmlSchemaNewDocParserCtxt(document.tree) else {
            return .failure(XMLProblems(XMLProblem(code: .outOfResources, message: "out of memory")))
        }
        defer { xmlSchemaFreeParserCtxt(context) }
        var report = SchemaReport(code: .schemaInvalid)
        let schema = withUnsafeMutablePointer(to: &report) { report in
            intyga_xml_set_schema_parser_errors(context, SchemaReport.handler, report)
            return xmlSchemaParse(context)
        }
        // To libxml2 an import that cannot be found is a warning. Validating without it would be another schema.
        let missing = sources.missing.map {
            XMLProblem(code: .schemaNotFound, message: "\(name) needs \($0), which was not provided")
        }
        if let problems = XMLProblems(missing + report.problems) {
            if let schema { xmlSchemaFree(schema) }
            return .failure(problems)
        }
        guard let schema else {
            return .failure(XMLProblems(XMLProblem(code: .schemaInvalid, message: "\(name) is not a schema")))
        }
        return .success(schema)
    }

    /// The process's loader while a schema is being compiled.
    private static func load(_ location: UnsafePointer<CChar>?, _ context: xmlParserCtxtPtr?) -> xmlParserInputPtr? {
        guard let location else { return nil }
        let name = String(cString: location)
        guard let bytes = sources.documents[name], let size = CInt(exactly: bytes.count) else {
            if !sources.missing.contains(name) { sources.missing.append(name) }
            return nil
        }
        let buffer = bytes.withUnsafeBytes {
            // Copies the bytes.
            xmlParserInputBufferCreateMem(
                $0.baseAddress?.assumingMemoryBound(to: CChar.self), size, XML_CHAR_ENCODING_NONE)
        }
        guard let buffer else { return nil }
        guard let input = xmlNewIOInputStream(context, buffer, XML_CHAR_ENCODING_NONE) else {
            xmlFreeParserInputBuffer(buffer)
            return nil
        }
        // Against this name, what the loaded schema includes in turn is resolved. Freed with the input.
        if let copy = xmlCharStrdup(name) {
            input.pointee.filename = UnsafeRawPointer(copy).assumingMemoryBound(to: CChar.self)
        }
        return input
    }
}
