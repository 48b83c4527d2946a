/// A seal is put on record while its certificate is valid: it is meant to be used.
struct SealIsValid: QualityRule {
    let source = "RFC 5280, 4.1.2.5"

    func findings(in subject: EventCase<SealRegistered>) -> [Finding] {
        subject.event.seal.validity(at: subject.transaction.at)
    }
}

extension Seal {
    /// What stands against sealing with it at a time.
    func validity(at time: Timestamp) -> [Finding] {
        guard time < validFrom || validUntil < time else { return [] }
        return [
            Finding(
                .sealNotValid,
                [
                    "organisation": organisation.text, "from": validFrom.dateInSweden.description,
                    "until": validUntil.dateInSweden.description,
                ])
        ]
    }
}
