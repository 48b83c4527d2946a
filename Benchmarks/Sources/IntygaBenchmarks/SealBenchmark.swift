import CertificateSeal
import CertificateXML
import CompetenceModel
import CompetenceRegistry
import Foundation
import XMLSecBaseline

/// Issuing and verifying a certificate of eight units, against libxmlsec1 on the same document, on one core.
struct SealBenchmark {
    private let certificate: CompetenceCertificate
    private let identity: SealingIdentity
    private let sealed: [UInt8]
    private let verifier: CertificateVerifier
    private let template: [UInt8]
    private let now = Date()

    init() throws {
        certificate = Self.certificate()
        let key = SealingKey()
        let pem = try key.selfSignedCertificate(
            for: SealSubject(organisationName: "Exempelby kommun", organisationNumber: "212000-0001"),
            validFrom: now.addingTimeInterval(-86_400), validUntil: now.addingTimeInterval(86_400 * 365))
        identity = try SealingIdentity(key: key, certificates: pem, source: "benchmark", at: now)
        sealed = try identity.seal(CertificateDocument.unsealedBytes(of: certificate), at: now)
        let list = StatusList(
            issuer: certificate.issuer, sequence: 1,
            thisUpdate: Timestamp(milliseconds: Int64(now.timeIntervalSince1970) * 1000),
            nextUpdate: Timestamp(milliseconds: Int64(now.timeIntervalSince1970 + 86_400) * 1000), entries: [])
        let sealedList = try identity.seal(StatusListDocument.unsealedBytes(of: list), at: now)
        verifier = try CertificateVerifier(
            trust: TrustStore(pem: pem, source: "benchmark"), statusLists: [sealedList],
            now: Timestamp(milliseconds: Int64(now.timeIntervalSince1970 * 1000)))
        // The template of a signature is a signature with its values taken out.
        var text = String(decoding: sealed, as: UTF8.self)
        for element in ["SignatureValue", "DigestValue", "X509Data"] {
            text = text.replacing(
                try Regex("<ds:\(element)>.*?</ds:\(element)>"), with: "<ds:\(element)></ds:\(element)>")
        }
        template = Array(text.utf8)
        let keyText = key.pkcs8PEM
        guard xmlsec_baseline_open(keyText, keyText.utf8.count, pem, pem.utf8.count) == 0 else {
            throw BenchmarkFailure("libxmlsec1 did not take the keys")
        }
    }

    func run() throws {
        print("document: \(sealed.count) bytes sealed, \(certificate.units.count) units")
        let sign = {
            try template.withUnsafeBufferPointer { buffer in
                try buffer.withMemoryRebound(to: CChar.self) { bytes in
                    guard xmlsec_baseline_sign(bytes.baseAddress, bytes.count) > 0 else {
                        throw BenchmarkFailure("libxmlsec1 did not sign")
                    }
                }
            }
        }
        let issue = try rates(
            { _ = try identity.seal(CertificateDocument.validatedBytes(of: certificate), at: now) }, sign)
        Line(
            name: "issue (build, validate, seal)", ours: issue.ours, unit: "/s", reference: issue.theirs,
            referenceName: "libxmlsec1 bare signing", wanted: "≥ 2.7"
        ).print()
        // What the registry does besides, before anything is sealed: it reads back what it has written.
        let whole = try rates(
            { _ = try identity.seal(CertificateDocument.unsealedBytes(of: certificate), at: now) }, sign)
        Line(
            name: "issue, and read back before sealing", ours: whole.ours, unit: "/s", reference: whole.theirs,
            referenceName: "libxmlsec1 bare signing", wanted: "no target"
        ).print()
        let verify = try rates(
            { guard verifier.verify(sealed).overall == .trusted else { throw BenchmarkFailure("not trusted") } },
            {
                try sealed.withUnsafeBufferPointer { buffer in
                    try buffer.withMemoryRebound(to: CChar.self) { bytes in
                        guard xmlsec_baseline_verify(bytes.baseAddress, bytes.count) == 1 else {
                            throw BenchmarkFailure("libxmlsec1 did not verify")
                        }
                    }
                }
            })
        Line(
            name: "verify (all six lines)", ours: verify.ours, unit: "/s", reference: verify.theirs,
            referenceName: "libxmlsec1 bare verifying", wanted: "≥ 1.3"
        ).print()
    }

    private static func certificate() -> CompetenceCertificate {
        let day = CalendarDate("2026-03-02")
        let units = (1...8).compactMap { number -> CompetenceCertificate.UnitStatement? in
            guard let code = UnitCode("K\(number)"), let day else { return nil }
            return .init(
                reference: UnitReference(code: code, version: 1),
                title: LocalizedText(sv: "Ansvarstagande", en: "Responsibility"), levels: [], credits: nil,
                assessor: "Anna Berg", assessorAuthorisation: AuthorisationID(number: 2), judgedOn: day,
                methods: [.observation],
                outcomes: [
                    .init(
                        number: 1,
                        statement: LocalizedText(
                            sv: "Tar ansvar för sina uppgifter och sitt material på arbetsplatsen.",
                            en: "Takes responsibility for own tasks and material at the workplace."),
                        result: LocalizedText(sv: "Uppnått", en: "Achieved"))
                ])
        }
        guard let serial = CertificateSerial(issuer: "EXB", randomBits: [UInt8](repeating: 7, count: 10)),
            let day, let framework = FrameworkCode("KGA")
        else { preconditionFailure("the benchmark's own literals") }
        return CompetenceCertificate(
            serial: serial, issuedOn: day, isPartial: false,
            holder: .init(givenName: "Maja", familyName: "Ek"),
            issuer: .init(name: "Exempelby kommun", code: "EXB", organisationNumber: "212000-0001"),
            framework: .init(
                code: framework, version: 1, kind: .kga, title: LocalizedText(sv: "Åtta baskompetenser"),
                provenance: .illustrative(notice: LocalizedText(sv: "Exempelkatalog – inte en antagen förteckning"))),
            units: units,
            qualityAssurance: [
                .init(
                    stage: .internal, name: "Ingrid Falk", organisation: "Exempelby kommun",
                    authorisation: AuthorisationID(number: 4), on: day, holderWasInSample: true)
            ], ledger: LedgerPosition(number: 12, hash: SHA256Digest(hashing: "benchmark")))
    }
}

struct BenchmarkFailure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}
