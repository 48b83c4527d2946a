internal import CompetenceModel

/// The keys as the ledger has registered and ended them so far. Built from events alone, never from the projected table.
struct KeyRing {
    private struct Entry {
        var practitioner: Handle
        var publicKey: [UInt8]
        var endedFrom: CalendarDate?
    }

    private var entries: [SHA256Digest: Entry] = [:]

    init() {}

    /// The keys of people as a ledger has left them that was followed up to some point.
    init(_ practitioners: [Practitioner]) {
        for practitioner in practitioners {
            for key in practitioner.keys {
                entries[key.fingerprint] = Entry(
                    practitioner: practitioner.handle, publicKey: key.publicKey, endedFrom: key.endedFrom)
            }
        }
    }

    mutating func take(_ event: LedgerEvent) {
        switch event {
        case .keyRegistered(let event):
            // A fingerprint stands for one key of one person; a second registration is a contradiction that the
            // projection reports.
            guard entries[event.key.fingerprint] == nil else { return }
            entries[event.key.fingerprint] = Entry(
                practitioner: event.practitioner, publicKey: event.key.publicKey, endedFrom: event.key.endedFrom)
        case .keyEnded(let event):
            guard let entry = entries[event.key], entry.practitioner == event.practitioner,
                entry.endedFrom.map({ event.from < $0 }) ?? true
            else { return }
            entries[event.key]?.endedFrom = event.from
        default:
            break
        }
    }

    /// The public key that must verify `transaction`, or why there is none.
    ///
    /// A key that ends on a day no longer signs on that day, as days are counted in Sweden.
    func publicKey(for transaction: LedgerTransaction) -> Result<[UInt8], Refusal> {
        guard let entry = entries[transaction.key], entry.practitioner == transaction.actor else {
            return .failure(Refusal(detail: "its key is not one that \(transaction.actor) had registered by then"))
        }
        if let ended = entry.endedFrom, transaction.at.dateInSweden >= ended {
            return .failure(Refusal(detail: "its key ended on \(ended)"))
        }
        return .success(entry.publicKey)
    }

    struct Refusal: Error {
        var detail: String
    }
}
