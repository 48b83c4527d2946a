public import StrictXML

/// The schemas of intyga's documents, compiled once a process. They are part of the library: no file is read.
public enum Schemas {
    /// `schemas/certificate/1.0/certificate.xsd`.
    public static func certificate() throws(XMLProblems) -> XMLSchema { try certificateSchema.get() }
    /// `schemas/status-list/1.0/status-list.xsd`.
    public static func statusList() throws(XMLProblems) -> XMLSchema { try statusListSchema.get() }
    /// `schemas/catalogue/1.0/catalogue.xsd`.
    public static func catalogue() throws(XMLProblems) -> XMLSchema { try catalogueSchema.get() }
    /// `schemas/assessment/1.0/assessment.xsd`.
    public static func assessment() throws(XMLProblems) -> XMLSchema { try assessmentSchema.get() }
    /// `schemas/quality-report/1.0/quality-report.xsd`.
    public static func qualityReport() throws(XMLProblems) -> XMLSchema { try qualityReportSchema.get() }
    /// `schemas/claim-package/1.0/claim-package.xsd`.
    public static func claimPackage() throws(XMLProblems) -> XMLSchema { try claimPackageSchema.get() }
    /// `schemas/claim-decision/1.0/claim-decision.xsd`.
    public static func claimDecision() throws(XMLProblems) -> XMLSchema { try claimDecisionSchema.get() }

    private static let certificateSchema = compile("certificate/1.0/certificate.xsd")
    private static let statusListSchema = compile("status-list/1.0/status-list.xsd")
    private static let catalogueSchema = compile("catalogue/1.0/catalogue.xsd")
    private static let assessmentSchema = compile("assessment/1.0/assessment.xsd")
    private static let qualityReportSchema = compile("quality-report/1.0/quality-report.xsd")
    private static let claimPackageSchema = compile("claim-package/1.0/claim-package.xsd")
    private static let claimDecisionSchema = compile("claim-decision/1.0/claim-decision.xsd")

    /// The text of a schema, by its path below `schemas/`.
    public static func text(_ path: String) -> String? { EmbeddedSchemas.texts[path] }

    /// The paths of all schemas, below `schemas/`, sorted.
    public static var paths: [String] { EmbeddedSchemas.texts.keys.sorted() }

    private static func compile(_ path: String) -> Result<XMLSchema, XMLProblems> {
        var imports = EmbeddedSchemas.texts.mapValues { Array($0.utf8) }
        guard let schema = imports.removeValue(forKey: path) else {
            return .failure(XMLProblems(XMLProblem(code: .schemaNotFound, message: "no schema \(path)")))
        }
        do throws(XMLProblems) {
            return .success(try XMLSchema(schema, named: path, imports: imports))
        } catch {
            return .failure(error)
        }
    }
}
