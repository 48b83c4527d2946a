import CertificateSeal
public import CompetenceModel
import RegistryStore

extension Registry {
    /// The sealed documents of a claim, the standing one of each participant.
    public func issuedCertificates(of id: ClaimID) throws(RegistryError) -> [IssuedCertificate] {
        try read { reader in
            try reader.certificates(of: id).filter { $0.state == .issued }.map { try reader.issued($0) }
        }
    }

    /// The same, as the ledger has them: what is handed over after it was sealed.
    func issuedCertificates(of id: ClaimID, for seal: SealingIdentity) throws(RegistryError) -> [IssuedCertificate] {
        try read { source in
            try verified.read(for: seal, of: source) { reader, _ in
                try reader.certificates(of: id).filter { $0.state == .issued }.map { try reader.issued($0) }
            }
        }
    }

    /// The sealed document under a serial, whatever its state.
    public func certificate(_ serial: CertificateSerial) throws(RegistryError) -> IssuedCertificate {
        try read { try $0.issued($0.existing(serial)) }
    }
}

extension StoreReader {
    func issued(_ record: CertificateRecord) throws -> IssuedCertificate {
        guard let sealed = record.sealed, let document = try confidential(sealed)?.content else {
            throw RegistryError(
                .certificateNotSealed, ["serial": record.serial.text])
        }
        let summary = try record.summary.flatMap { try confidential($0)?.content }
        return IssuedCertificate(
            serial: record.serial, participant: record.participant, document: document,
            summary: summary.map { String(decoding: $0, as: UTF8.self) })
    }
}
