/// What is put on record of a practitioner is of one that there is.
struct PractitionerIsKnown<Event: PractitionerEvent>: QualityRule {
    let source = "what somebody did is theirs"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let handle = subject.event.practitioner
        return subject.facts.practitioner(handle) == nil ? subject.unknown(handle) : []
    }
}

protocol PractitionerEvent: EventContent {
    var practitioner: Handle { get }
}

extension KeyRegistered: PractitionerEvent {}
extension PractitionerMoved: PractitionerEvent {}
extension PractitionerCorrected: PractitionerEvent {}
extension AssurerLent: PractitionerEvent {}
