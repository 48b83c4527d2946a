/// A self-rating rates criteria that the unit has, by grades that the scale has.
struct SelfRatingIsOfTheUnit: QualityRule {
    let source = "[2] self-rating precedes evidence"

    func findings(in subject: EventCase<SelfRatingRecorded>) -> [Finding] {
        let rating = subject.event.rating
        guard let unit = subject.facts.unit(rating.unit), let framework = subject.facts.framework(unit.framework)
        else { return subject.unknown(rating.unit) }
        let known = Set(unit.unit.criteria.map(\.number))
        return rating.ratings.filter {
            !known.contains($0.criterion) || framework.ratingScale.grade($0.grade) == nil
        }.map { item in
            Finding(
                .selfRatingInvalid,
                [
                    "participant": rating.participant.text, "unit": rating.unit.text,
                    "criterion": item.criterion.text, "grade": item.grade,
                ])
        }
    }
}
