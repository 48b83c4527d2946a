/// What has not been decided or done yet cannot be put on record.
struct HasHappened<Event: RecordingEvent>: QualityRule {
    let source = "a record is of what happened"

    func findings(in subject: EventCase<Event>) -> [Finding] {
        let date = subject.event.happenedOn
        guard date > subject.day else { return [] }
        return [Finding(.dateInTheFuture, ["day": date.description, "today": subject.day.description])]
    }
}
