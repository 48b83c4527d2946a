import CertificateXML
public import CompetenceModel
import RegistryStore
import StrictXML

/// A certificate with its holder's name.
public struct CertificateOverview: Sendable, Hashable {
    public var record: CertificateRecord
    public var participantName: VisibleName
    public var replacedBy: CertificateSerial?
}

extension Registry {
    /// In the order in which they were prepared.
    public func certificates() throws(RegistryError) -> [CertificateOverview] {
        try read { reader in
            let records = try reader.certificates()
            let successors = Dictionary(
                records.compactMap { record in record.replaces.map { ($0, record.serial) } },
                uniquingKeysWith: { first, _ in first })
            return try records.map { record in
                CertificateOverview(
                    record: record, participantName: try reader.visibleName(of: record.participant),
                    replacedBy: successors[record.serial])
            }
        }
    }

    /// What a certificate of this registry says. Its seal is not checked: the registry made it.
    public func content(of issued: IssuedCertificate) throws(RegistryError) -> CompetenceCertificate {
        do {
            return try CertificateDocument.read(CertificateDocument.parse(issued.document).root)
        } catch {
            throw RegistryError(.registryDamaged, ["detail": "\(issued.serial): \(error)"])
        }
    }

    public func certificateRecord(_ serial: CertificateSerial) throws(RegistryError) -> CertificateOverview {
        try read { reader in
            let record = try reader.existing(serial)
            return CertificateOverview(
                record: record, participantName: try reader.visibleName(of: record.participant),
                replacedBy: try reader.certificates(of: record.claim).first { $0.replaces == serial }?.serial)
        }
    }
}
