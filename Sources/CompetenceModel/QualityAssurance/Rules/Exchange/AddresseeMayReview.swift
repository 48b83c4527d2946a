/// A claim is exported to somebody who may review it at the external stage today, and who has a key to answer with.
struct AddresseeMayReview: QualityRule {
    let source = "[7] the external follows after the internal"

    func findings(in subject: EventCase<ClaimExported>) -> [Finding] {
        let event = subject.event
        guard let addressee = subject.facts.practitioner(event.addressee) else {
            return subject.unknown(event.addressee)
        }
        let hasKey = addressee.canSign(on: subject.day)
        return hasKey ? [] : [Finding(.addresseeWithoutKey, ["assurer": event.addressee.text])]
    }
}
