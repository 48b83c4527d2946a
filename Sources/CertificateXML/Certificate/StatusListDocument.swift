public import CompetenceModel
public import StrictXML

/// A status list as a document: `schemas/status-list/1.0/status-list.xsd`.
public enum StatusListDocument {
    /// The namespace of the list's elements.
    public static let namespace = "urn:intyga:status-list:1"
    /// The local name of the root element.
    public static let rootName = "StatusList"

    /// A list grows with the years; some 200 bytes an entry leave room for over 100,000 of them.
    public static let limits = XMLLimits(
        maxBytes: 32 << 20, maxDepth: 32, maxElements: 250_000, maxAttributes: 64, maxAttributeValueBytes: 16 << 10,
        allowsComments: false, allowsProcessingInstructions: false, allowsByteOrderMark: false)

    /// The list without its seal, in exclusive canonical form; as for ``CertificateDocument/unsealedBytes(of:)``.
    public static func unsealedBytes(of list: StatusList) throws(DocumentProblems) -> [UInt8] {
        let bytes = try write(list)
        let document = try parse(bytes)
        guard try read(document.root) == list else {
            throw DocumentProblems(DocumentProblem(.notReproduced, ["what": rootName]))
        }
        return bytes
    }

    /// Parses a list, sealed or not, and holds it against the schema. This says nothing of the seal.
    public static func parse(_ bytes: [UInt8]) throws(DocumentProblems) -> XMLDocument {
        try XMLDocument(parsing: bytes, limits: limits, validatedBy: Schemas.statusList)
    }

    /// Reads a list from its root element, and from nothing but that element.
    public static func read(_ element: XMLElement) throws(DocumentProblems) -> StatusList {
        var reader = ElementReader(namespace: namespace)
        let list = element.isNamed(rootName, in: namespace) ? read(element, with: &reader) : nil
        if let problems = DocumentProblems(reader.problems) { throw problems }
        guard let list else {
            throw DocumentProblems(
                DocumentProblem(.valueInvalid, line: element.line, ["what": rootName, "value": element.name]))
        }
        return list
    }

    private static func write(_ list: StatusList) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(XMLNamespace(uri: namespace), sizeHint: 1024 + 160 * list.entries.count)
        writer.element(rootName) { writer in
            writer.issuer(list.issuer)
            writer.element("SequenceNumber", text: String(list.sequence))
            writer.element("ThisUpdate", text: list.thisUpdate.description)
            writer.element("NextUpdate", text: list.nextUpdate.description)
            for entry in list.entries {
                writer.element(
                    "Entry",
                    [
                        ("serialHash", entry.serial.description), ("date", entry.on.description),
                        ("reason", entry.reason.rawValue),
                    ])
            }
        }
        return try writer.finish()
    }

    private static func read(_ root: XMLElement, with reader: inout ElementReader) -> StatusList? {
        let issuer = reader.required("Issuer", of: root).flatMap { reader.issuer($0) }
        let sequence = reader.text("SequenceNumber", of: root, plainNumber)
        let thisUpdate = reader.text("ThisUpdate", of: root) { Timestamp($0) }
        let nextUpdate = reader.text("NextUpdate", of: root) { Timestamp($0) }
        let entries = reader.children("Entry", of: root).compactMap { entry($0, thisUpdate, with: &reader) }
        guard let issuer, let sequence, let thisUpdate, let nextUpdate else { return nil }
        if nextUpdate <= thisUpdate {
            reader.report(
                .nextUpdateNotAfterThisUpdate, at: reader.child("NextUpdate", of: root) ?? root,
                ["next": nextUpdate.description, "this": thisUpdate.description])
        }
        return StatusList(
            issuer: issuer, sequence: sequence, thisUpdate: thisUpdate, nextUpdate: nextUpdate, entries: entries)
    }

    private static func entry(
        _ element: XMLElement, _ thisUpdate: Timestamp?, with reader: inout ElementReader
    ) -> StatusList.Entry? {
        let serial = reader.value("serialHash", of: element) { SHA256Digest($0) }
        let date = reader.value("date", of: element) { CalendarDate($0) }
        let reason = reader.value("reason", of: element) { RevocationReason(rawValue: $0) }
        guard let serial, let date, let reason else { return nil }
        if let thisUpdate, date > thisUpdate.dateInUTC.adding(days: 1) {
            reader.report(
                .entryDatedAfterList, at: element, ["day": date.description, "this": thisUpdate.description])
        }
        return StatusList.Entry(serial: serial, reason: reason, on: date)
    }
}
