import CertificateSeal
import CertificateXML
public import CompetenceModel
import RegistryStore

/// A package that came in and whose seal holds.
public struct ReceivedPackage: Sendable {
    /// SHA-256 of the sealed package.
    public var digest: SHA256Digest
    public var package: ClaimPackage
    /// Whose certificate sealed it, as the reader trusts it.
    public var sealedBy: String
    /// The document in canonical form, which is how it was sealed.
    let document: [UInt8]

    /// Verifies a sealed package: form, schema, seal and signer, and that the signer is the registry it says it is from.
    ///
    /// - Throws: `packageNotTrusted`, with the first check that did not pass; nothing unverified is read.
    init(_ bytes: [UInt8], named file: String, trust: TrustStore, now: Timestamp) throws(RegistryError) {
        let verification: SealVerification
        do {
            let verifier = SealVerifier(
                trust: trust, schema: try Schemas.claimPackage(), limits: ClaimPackageDocument.limits)
            verification = verifier.verify(bytes, at: now.date)
        } catch {
            throw RegistryError(.internalFault, ["detail": String(describing: error)])
        }
        guard verification.overall == .trusted, let verified = verification.document,
            let digest = SHA256Digest(bytes: verified.sha256)
        else {
            let reason = verification.lines.compactMap(\.outcome.reason).first
            throw RegistryError(
                .packageNotTrusted,
                ["file": file, "detail": reason?.words.en ?? "–", "detailSv": reason?.words.sv ?? "–"])
        }
        do {
            package = try ClaimPackageDocument.read(verified.root)
        } catch {
            throw RegistryError(error, file: file)
        }
        if let objection = CertificateVerifier.objection(to: verified.signer, as: package.issuer) {
            throw RegistryError(
                .packageNotTrusted, ["file": file, "detail": objection.words.en, "detailSv": objection.words.sv])
        }
        self.digest = digest
        sealedBy = verified.issuerName
        document = ClaimPackageDocument.bytes(of: verified.root)
    }
}
