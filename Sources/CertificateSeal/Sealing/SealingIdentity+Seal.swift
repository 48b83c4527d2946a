import CompetenceModel
import Crypto
public import Foundation

extension SealingIdentity {
    private static let endTagStart = Array("</".utf8)

    /// Seals a document in the profile of `docs/seal.md`.
    ///
    /// The bytes are taken as they are: because they are canonical, they are what a reader will digest, and because
    /// the seal is written in canonical form too, so is the result.
    ///
    /// - Parameters:
    ///   - document: the canonical form (exclusive C14N, without comments) of a document without a seal.
    ///   - time: becomes `SigningTime`, in whole seconds.
    /// - Returns: the canonical form of the sealed document. Two seals of one document differ only in
    ///   `SignatureValue`.
    public func seal(_ document: [UInt8], at time: Date) throws(SealingError) -> [UInt8] {
        let insertion = try Self.endTag(of: document)
        guard time >= validFrom, time <= validUntil else { throw .outsideCertificateValidity }
        guard let signingTime = UTCTime.format(time) else { throw .timeNotRepresentable }

        var block = template
        block.signingTime = signingTime
        block.documentDigest = CanonicalBase64.encode(SHA256.hash(data: document))
        block.propertiesDigest = CanonicalBase64.encode(SHA256.hash(data: block.signedProperties))
        do {
            block.signatureValue = CanonicalBase64.encode(
                try key.signature(for: block.signedInfo).rawRepresentation)
        } catch {
            throw .cryptographyFailed("ECDSA signing: \(error)")
        }

        var sealed: [UInt8] = []
        sealed.reserveCapacity(document.count + 4096 + SealProfile.maximumCertificateLength)
        sealed += document[..<insertion]
        block.appendElement(to: &sealed)
        sealed += document[insertion...]
        return sealed
    }

    /// Where the root's end tag begins.
    private static func endTag(of document: [UInt8]) throws(SealingError) -> Int {
        guard document.first == UInt8(ascii: "<"), document.last == UInt8(ascii: ">"),
            let start = document.lastIndex(of: UInt8(ascii: "<")), document[start...].starts(with: endTagStart)
        else {
            throw .notAnUnsealedDocument(Phrase(sv: "det är inte i kanonisk form", en: "it is not in canonical form"))
        }
        let name = document[(start + endTagStart.count)...].dropLast()
        let afterName = document.dropFirst().dropFirst(name.count).first
        guard document.dropFirst().starts(with: name), afterName == UInt8(ascii: " ") || afterName == UInt8(ascii: ">")
        else {
            throw .notAnUnsealedDocument(
                Phrase(
                    sv: "dess sista tagg avslutar inte det första elementet",
                    en: "its last tag does not end its first element"))
        }
        guard !document[..<start].hasSuffix(SealProfile.signatureEndTag) else {
            throw .notAnUnsealedDocument(Phrase(sv: "det har redan ett sigill", en: "it has a seal already"))
        }
        return start
    }
}
