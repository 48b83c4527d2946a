/// A key is registered once, to one person.
struct KeyIsNew<Event: RegisteringEvent>: QualityRule {
    let source = "a signature names one person"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let fingerprint = subject.event.registration.fingerprint
        if let known = subject.facts.key(fingerprint) {
            return [
                Finding(
                    .keyAlreadyRegistered,
                    ["key": fingerprint.description, "practitioner": known.practitioner.text])
            ]
        }
        return []
    }
}

/// An event that says whose a key is, as its holder has said herself.
protocol RegisteringEvent: EventContent {
    var registration: KeyRegistration { get }
    var proof: [UInt8] { get }
}

extension KeyRegistered: RegisteringEvent {}
extension AdministratorProposed: RegisteringEvent {}
