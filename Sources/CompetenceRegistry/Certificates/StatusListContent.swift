import CertificateXML
import CompetenceModel

/// What a status list says: it follows from the ledger up to the act that publishes it, and from the event.
enum StatusListContent {
    /// - Returns: `nil` where the issuer is not on record.
    static func list(of event: StatusListPublished, by facts: LedgerFacts) -> StatusList? {
        guard let issuer = facts.organisation(event.issuer) else { return nil }
        // What a clock that ran ahead has dated later was done on that day at the latest.
        let day = event.thisUpdate.dateInSweden
        let entries = facts.endedCertificates(of: event.issuer).compactMap { record in
            record.ended.map {
                StatusList.Entry(serial: record.serial.published, reason: $0.reason, on: min($0.on, day))
            }
        }
        return StatusList(
            issuer: issuer.issuer, sequence: event.sequence, thisUpdate: event.thisUpdate,
            nextUpdate: event.nextUpdate, entries: entries.sorted { $0.serial.description < $1.serial.description })
    }
}
