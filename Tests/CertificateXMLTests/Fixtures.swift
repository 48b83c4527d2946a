import CompetenceModel
import Foundation
import StrictXML
import Testing

@testable import CertificateXML

/// The project's folder, found from this file.
let projectFolder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

func fixture(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: projectFolder.appending(path: path)))
}

func day(_ text: String) throws -> CalendarDate {
    try #require(CalendarDate(text))
}

/// What a tool says of a file; `#require`s that the tool is installed.
func run(_ tool: String, _ arguments: [String], input: [UInt8]? = nil) throws -> (status: Int32, output: String) {
    let path = try #require(
        ["/usr/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + tool }
            .first { FileManager.default.isExecutableFile(atPath: $0) },
        "\(tool) is not installed")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    let stdin = Pipe()
    process.standardInput = stdin
    try process.run()
    if let input { stdin.fileHandleForWriting.write(Data(input)) }
    try stdin.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
}

extension Result where Failure == DocumentProblems {
    /// The codes of what was thrown; empty if nothing was.
    var problemCodes: [DocumentProblemCode] {
        if case .failure(let problems) = self { problems.problems.map(\.code) } else { [] }
    }
}

/// Holds a document against a schema with `xmllint`, which shares no code with ours but libxml2.
func expectXMLLintAccepts(_ bytes: [UInt8], _ schema: String) throws {
    let schemaPath = projectFolder.appending(path: "schemas/" + schema).path(percentEncoded: false)
    let result = try run("xmllint", ["--noout", "--nonet", "--schema", schemaPath, "-"], input: bytes)
    #expect(result.status == 0, "\(result.output)")
}

/// Compares with a golden file. Set `RECORD_GOLDEN=1` to write it; that run fails.
func expectGolden(_ bytes: [UInt8], _ path: String) throws {
    let url = projectFolder.appending(path: path)
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] != nil {
        try Data(bytes).write(to: url)
        Issue.record("recorded \(path)")
        return
    }
    #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: try fixture(path), as: UTF8.self))
}

/// A full certificate from an illustrative catalogue with everything that may stand in one; every person is invented.
func illustrativeCertificate() throws -> CompetenceCertificate {
    let serial = try #require(CertificateSerial(issuer: "EMM", randomBits: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    let replaced = try #require(CertificateSerial(issuer: "EMM", randomBits: [UInt8](repeating: 255, count: 10)))
    let achieved = LocalizedText(sv: "Uppnått", en: "Achieved")
    return CompetenceCertificate(
        serial: serial, issuedOn: try day("2026-11-22"), validUntil: try day("2031-11-22"), isPartial: false,
        replaces: replaced,
        holder: .init(
            givenName: "Åsa Märta", familyName: "O'Brien & Söner <Test>",
            birth: .identityNumber(try IdentityNumber("201901012391"))),
        issuer: .init(
            name: "Emmaboda kommun", code: "EMM", organisationNumber: "212000-0738",
            municipality: MunicipalityCode("0862")),
        framework: .init(
            code: try #require(FrameworkCode("OCN-CLEAN")), version: 1, kind: .ocn,
            title: LocalizedText(sv: "Grundläggande lokalvård", en: "Basic cleaning"),
            provenance: .illustrative(
                notice: LocalizedText(
                    sv: "Exempelkatalog – inte en antagen förteckning", en: "Example catalogue – not an adopted list"))),
        units: [
            .init(
                reference: try #require(UnitReference("OCN-CLEAN-01@1")),
                title: LocalizedText(sv: "Hygien och kemikalier", en: "Hygiene and chemicals"),
                levels: [Level(scheme: "OCN", value: "Entry 3"), Level(scheme: "EQF", value: "2")],
                credits: Credits(tenths: 15, hoursPerCredit: 10), assessor: "Anna Åkesson",
                assessorAuthorisation: AuthorisationID(number: 1), judgedOn: try day("2026-11-17"),
                methods: [.observation, .testimony],
                outcomes: [
                    .init(
                        number: 1,
                        statement: LocalizedText(
                            sv: "Deltagaren kan hindra smitta från att spridas i städarbetet.",
                            en: "The participant can prevent infection from spreading during cleaning."),
                        result: achieved),
                    .init(
                        number: 2,
                        statement: LocalizedText(sv: "Deltagaren kan välja och dosera rengöringsmedel."),
                        result: achieved),
                ]),
            .init(
                reference: try #require(UnitReference("OCN-CLEAN-02@3")),
                title: LocalizedText(sv: "Städmetoder"), levels: [], credits: nil, assessor: "Bo Ek",
                assessorAuthorisation: AuthorisationID(number: 12_345), judgedOn: try day("2026-11-20"),
                methods: [.practicalTask],
                outcomes: [
                    .init(number: 1, statement: LocalizedText(sv: "Deltagaren kan torka golv."), result: achieved)
                ]),
        ],
        qualityAssurance: [
            .init(
                stage: .internal, name: "Cecilia Dahl", organisation: "Emmaboda kommun",
                authorisation: AuthorisationID(number: 2), on: try day("2026-11-20"), holderWasInSample: true),
            .init(
                stage: .external, name: "David Ek", organisation: "Kalmar kommun",
                authorisation: AuthorisationID(number: 3), on: try day("2026-11-21"), holderWasInSample: false),
        ],
        statusList: "https://example.org/status-list.xml",
        ledger: LedgerPosition(number: 4711, hash: SHA256Digest(hashing: "ledger")))
}

/// The least that a certificate can say: partial, adopted, one unit, one sign-off.
func adoptedPartialCertificate() throws -> CompetenceCertificate {
    CompetenceCertificate(
        serial: try #require(CertificateSerial(issuer: "BORGHOLM", randomBits: [UInt8](repeating: 0, count: 10))),
        issuedOn: try day("2026-11-22"), isPartial: true,
        holder: .init(givenName: "Li", familyName: "Ek"),
        issuer: .init(name: "Borgholms kommun", code: "BORGHOLM"),
        framework: .init(
            code: try #require(FrameworkCode("KGA")), version: 2, kind: .kga,
            title: LocalizedText(sv: "Åtta baskompetenser"),
            provenance: .adopted(reference: "KS 2026/12 § 4", on: try day("2026-01-15"))),
        units: [
            .init(
                reference: try #require(UnitReference("K1@1")), title: LocalizedText(sv: "Närvaro och punktlighet"),
                levels: [], credits: nil, assessor: "Anna Ek", assessorAuthorisation: AuthorisationID(number: 1),
                judgedOn: try day("2026-11-22"), methods: [.observation],
                outcomes: [
                    .init(
                        number: 1, statement: LocalizedText(sv: "Deltagaren kommer i tid."),
                        result: LocalizedText(sv: "Uppnått"))
                ])
        ],
        qualityAssurance: [
            .init(
                stage: .internal, name: "Cecilia Ek", organisation: "Borgholms kommun",
                authorisation: AuthorisationID(number: 2), on: try day("2026-11-22"), holderWasInSample: true)
        ],
        ledger: .start)
}

/// All of KGA, for somebody whose name fills a line.
func certificateOfEightUnits() throws -> CompetenceCertificate {
    let framework = try #require(try CatalogueDocument.read(fixture("fixtures/catalogue/kga.xml")).first)
    var certificate = try adoptedPartialCertificate()
    certificate.isPartial = false
    certificate.holder.givenName = "Wilhelmina Fredrika Alexandra Margareta"
    certificate.holder.familyName = "Björnsdotter von Schönströmska-Ågren"
    certificate.framework = .init(
        code: framework.code, version: framework.version, kind: framework.kind, title: framework.title,
        provenance: framework.provenance)
    certificate.units = try framework.units.map { unit in
        .init(
            reference: unit.reference, title: unit.title, levels: [], credits: nil, assessor: "Anna Åkesson",
            assessorAuthorisation: AuthorisationID(number: 1), judgedOn: try day("2026-11-20"),
            methods: [.observation, .conversation],
            outcomes: unit.outcomes.map {
                .init(
                    number: $0.number, statement: $0.statement, result: LocalizedText(sv: "Uppnått", en: "Achieved"))
            })
    }
    return certificate
}
