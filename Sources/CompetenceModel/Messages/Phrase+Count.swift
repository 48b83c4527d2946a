extension Phrase {
    /// How many: `1 assessment`, `2 assessments`.
    public static func count(_ number: Int, _ one: Phrase, _ several: Phrase) -> Phrase {
        let noun = number == 1 ? one : several
        return Phrase(sv: "\(number) \(noun.sv)", en: "\(number) \(noun.en)")
    }
}
