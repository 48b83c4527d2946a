/// A number whose check digit is wrong is worth a second look.
struct OrganisationNumberIsPlausible<Event: OrganisationDescribingEvent>: QualityRule {
    let source = "the tenth digit of an organisation number is a check digit"

    func findings(in subject: EventCase<Event>) -> [Finding] { subject.event.organisation.doubts }
}
