public import CompetenceModel
import Foundation
import StrictXML

/// A claim decision as a document: `schemas/claim-decision/1.0/claim-decision.xsd`.
///
/// Invariants, which tests cite by number:
/// 1. A signed document is accepted only if it is byte for byte what ``signedBytes(_:key:signature:)`` gives for the content,
///    the key and the signature that were read from it. So there is one signature, last in the root, in canonical base 64,
///    and what is signed is all the rest.
/// 2. The content handed out is read from the very bytes that the signature is over.
public enum ClaimDecisionDocument {
    /// The namespace of the decision's elements.
    public static let namespace = "urn:intyga:claim-decision:1"
    /// The local name of the root element.
    public static let rootName = "ClaimDecision"

    /// A claim may hold thousands of assessments, each with feedback.
    static let limits = XMLLimits(
        maxBytes: 16 << 20, maxDepth: 16, maxElements: 250_000, maxAttributes: 16, maxAttributeValueBytes: 16 << 10,
        allowsComments: false, allowsProcessingInstructions: false, allowsByteOrderMark: false)

    /// A decision that has been read, with its signature, which nobody has verified yet.
    public struct Signed: Sendable, Hashable {
        public var decision: ClaimDecision
        /// What the signature is over.
        public var content: [UInt8]
        /// SHA-256 of the public key with which it says it is signed.
        public var key: SHA256Digest
        public var signature: [UInt8]
    }

    /// The decision before it is signed, in exclusive canonical form: these are the bytes to be signed.
    ///
    /// - Throws: what of the decision the schema does not allow or a reader would refuse.
    public static func unsignedBytes(of decision: ClaimDecision) throws(DocumentProblems) -> [UInt8] {
        let bytes = try write(decision)
        let document = try XMLDocument(parsing: bytes, limits: limits, validatedBy: Schemas.claimDecision)
        guard try read(document.root) == decision else {
            throw DocumentProblems(DocumentProblem(.notReproduced, ["what": rootName]))
        }
        return bytes
    }

    /// The signed document.
    ///
    /// - Parameters:
    ///   - unsigned: as ``unsignedBytes(of:)`` gives it.
    ///   - key: SHA-256 of the public key.
    public static func signedBytes(
        _ unsigned: [UInt8], key: SHA256Digest, signature: [UInt8]
    ) throws(DocumentProblems) -> [UInt8] {
        guard unsigned.suffix(endTag.count).elementsEqual(endTag) else {
            throw DocumentProblems(DocumentProblem(.notAsWritten))
        }
        let value = Data(signature).base64EncodedString()
        return unsigned.dropLast(endTag.count) + Array("<Signature key=\"\(key)\">\(value)</Signature>".utf8) + endTag
    }

    /// Reads a signed decision. This says nothing of who signed it.
    ///
    /// - Throws: everything that is wrong with the document.
    public static func read(_ bytes: [UInt8]) throws(DocumentProblems) -> Signed {
        let document = try XMLDocument(parsing: bytes, limits: limits, validatedBy: Schemas.claimDecision)
        guard let element = document.root.first("Signature", in: namespace) else {
            throw DocumentProblems(DocumentProblem(.signatureMissing, line: document.root.line))
        }
        let content = document.root.canonicalBytes(omitting: element)
        guard let key = SHA256Digest(element[attribute: "key"] ?? ""),
            let signature = Data(base64Encoded: element.text).map({ Array($0) }),
            try signedBytes(content, key: key, signature: signature) == bytes
        else { throw DocumentProblems(DocumentProblem(.notAsWritten, line: element.line)) }
        let decision = try read(document.root)
        return Signed(decision: decision, content: content, key: key, signature: signature)
    }

    private static let endTag = Array("</\(rootName)>".utf8)

    // MARK: Writing

    private static let xmlNamespace = XMLNamespace(uri: namespace)

    private static func write(_ decision: ClaimDecision) throws(DocumentProblems) -> [UInt8] {
        var writer = DocumentWriter(xmlNamespace)
        writer.element(rootName) { writer in
            writer.element("Package", [("sha256", decision.package.description)])
            writer.element(
                "Claim",
                [
                    ("issuer", decision.issuer), ("number", decision.claim.text), ("round", String(decision.round)),
                ])
            writer.element("Assurer", [("handle", decision.assurer.text)])
            writer.element("DateOfDecision", text: decision.on.description)
            writer.sample(decision.sample, reveal: decision.reveal)
            for review in decision.reviews { writer.review(review) }
            switch decision.outcome {
            case .signedOff: writer.element("SignedOff")
            case .returned(let reason): writer.element("Returned", text: reason)
            }
        }
        return try writer.finish()
    }

    // MARK: Reading

    private static func read(_ root: XMLElement) throws(DocumentProblems) -> ClaimDecision {
        var reader = ElementReader(namespace: namespace)
        let decision = read(root, with: &reader)
        if let decision { check(decision, root, with: &reader) }
        if let problems = DocumentProblems(reader.problems) { throw problems }
        guard let decision else {
            throw DocumentProblems(DocumentProblem(.notReproduced, line: root.line, ["what": root.name]))
        }
        return decision
    }

    private static func read(_ root: XMLElement, with reader: inout ElementReader) -> ClaimDecision? {
        guard let package = reader.required("Package", of: root), let claim = reader.required("Claim", of: root),
            let assurer = reader.required("Assurer", of: root)
        else { return nil }
        let digest = reader.value("sha256", of: package) { SHA256Digest($0) }
        let issuer = reader.value("issuer", of: claim) { CertificateSerial.isIssuerCode($0) ? $0 : nil }
        let number = reader.value("number", of: claim) { ClaimID($0) }
        let round = reader.value("round", of: claim, plainNumber)
        let handle = reader.value("handle", of: assurer) { Handle($0) }
        let date = reader.text("DateOfDecision", of: root) { CalendarDate($0) }
        let sample = reader.sample(of: root)
        let reviews = reader.reviews(of: root)
        let outcome = reader.child("Returned", of: root).map { ClaimDecision.Outcome.returned(reason: $0.text) }
        guard let digest, let issuer, let number, let round, let handle, let date, let sample, let reviews else {
            return nil
        }
        return ClaimDecision(
            package: digest, issuer: issuer, claim: number, round: round, assurer: handle, on: date,
            sample: sample.items, reveal: sample.reveal, reviews: reviews, outcome: outcome ?? .signedOff)
    }

    /// Rules 3 and 4 of the schema.
    private static func check(_ decision: ClaimDecision, _ root: XMLElement, with reader: inout ElementReader) {
        for (review, element) in zip(decision.reviews, reader.children("Review", of: root)) {
            if review.on > decision.on {
                reader.report(
                    .datedAfterDecision, at: element,
                    [
                        "what": review.assessment.text, "day": review.on.description,
                        "decided": decision.on.description,
                    ])
            }
            if review.verdict == .returned, !(review.feedback?.saysSomething ?? false) {
                reader.report(.feedbackMissing, at: element, ["assessment": review.assessment.text])
            }
        }
    }
}
