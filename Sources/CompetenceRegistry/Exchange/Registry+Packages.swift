import CertificateXML
public import CompetenceModel
import RegistryStore

extension Registry {
    /// The packages that came in for review, oldest first.
    public func packages() throws(RegistryError) -> [PackageRecord] {
        try read { try $0.packages() }
    }

    /// The package that a person means by the first characters of its digest.
    ///
    /// - Throws: `unknownPackage`, or `packageAmbiguous` where several begin so.
    public func package(matching start: String) throws(RegistryError) -> PackageRecord {
        let start = start.lowercased()
        let found = try packages().filter { $0.package.description.hasPrefix(start) }
        guard let first = found.first, !start.isEmpty else {
            throw RegistryError(.unknownPackage, ["package": start])
        }
        guard found.count == 1 else { throw RegistryError(.packageAmbiguous, ["package": start]) }
        return first
    }

    /// The signed decision on a package; `nil` until it is decided.
    public func decision(on package: SHA256Digest) throws(RegistryError) -> [UInt8]? {
        try read { try $0.decisionDocument(on: try $0.existingPackage(package)) }
    }

    /// The claims that are out with somebody for review, and of which no decision has come in.
    public func claimsOut(with handle: Handle) throws(RegistryError) -> [ClaimID] {
        try read { reader in
            try reader.claims(states: [.internallySignedOff]).filter { claim in
                guard let newest = try reader.exports(of: claim.id).last, newest.round == claim.round else {
                    return false
                }
                return newest.addressee == handle && newest.answer == nil
            }.map(\.id)
        }
    }

    /// The packages in which a claim left the registry, oldest first.
    public func exports(of claim: ClaimID) throws(RegistryError) -> [ExportRecord] {
        try read { try $0.exports(of: claim) }
    }
}

extension StoreReader {
    func existingPackage(_ digest: SHA256Digest) throws -> PackageRecord {
        guard let record = try package(digest) else {
            throw RegistryError(.unknownPackage, ["package": digest.description])
        }
        return record
    }

    /// What a package says. Its seal was verified when it came in, and the ledger holds the commitment to it.
    func content(of record: PackageRecord) throws -> ClaimPackage {
        guard let document = try confidential(record.document)?.content else {
            throw RegistryError(.unknownPackage, ["package": record.package.description])
        }
        return try ClaimPackageDocument.read(document)
    }

    func decisionDocument(on record: PackageRecord) throws -> [UInt8]? {
        guard let decision = record.decision else { return nil }
        guard let document = try confidential(decision.document)?.content else {
            throw RegistryError(.unknownPackage, ["package": record.package.description])
        }
        return document
    }
}
