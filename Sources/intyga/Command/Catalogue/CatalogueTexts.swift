import CompetenceModel
import RegistryStore

/// How frameworks and units are shown.
enum CatalogueTexts {
    private static let level = Phrase(sv: "Nivå", en: "Level")
    private static let credits = Phrase(sv: "Poäng", en: "Credits")
    private static let mandatory = Phrase(sv: "Obligatorisk", en: "Mandatory")

    static func provenance(_ framework: Framework, _ language: Language) -> Cell {
        switch framework.provenance {
        case .illustrative: .term("illustrative", Phrase(sv: "exempel", en: "illustrative")[language])
        case .adopted: .term("adopted", Phrase(sv: "antaget", en: "adopted")[language])
        }
    }

    /// Until when panels have adopted every unit.
    static func adoption(_ entry: CatalogueEntry, _ language: Language) -> Cell {
        guard entry.framework.qualityPolicy.requiresPanelAdoption else { return Cell(json: .null, text: "–") }
        var soonest: CalendarDate?
        for unit in entry.framework.units {
            let adoptions = entry.adoptions.filter { $0.units.contains(unit.reference) }
            guard !adoptions.isEmpty else {
                return Cell(json: .null, text: Phrase(sv: "ej antagen", en: "not adopted")[language])
            }
            guard !adoptions.contains(where: { $0.relevantUntil == nil }) else { continue }
            soonest = [soonest, adoptions.compactMap(\.relevantUntil).max()].compactMap { $0 }.min()
        }
        return .date(soonest)
    }

    // MARK: Frameworks

    static func card(_ entry: CatalogueEntry, _ language: Language) -> Card {
        let framework = entry.framework
        let policy = framework.qualityPolicy
        let stages = policy.stages.map {
            "\(Terms.title($0.stage)[language]) \(percent($0.shareInThousandths, language))"
        }
        var fields: [Card.Field] = [
            .init("code", Label.code, .identifier(framework.code)),
            .init("title", Label.title, .string(framework.title.text(in: language))),
            .init("kind", Label.kind, .string(framework.kind.rawValue)),
            .init("version", Label.version, .number(framework.version)),
            .init("provenance", Label.provenance, provenance(framework, language)),
            .init(
                "issuers", Phrase(sv: "Utfärdare", en: "Issuers"),
                .term(entry.issuers.rawValue, Terms.title(entry.issuers)[language])),
        ]
        switch framework.provenance {
        case .illustrative(let notice):
            fields.append(.init("notice", Phrase(sv: "Notis", en: "Notice"), .string(notice.text(in: language))))
        case .adopted(let reference, let on):
            fields.append(.init("decision", Label.decision, .string("\(reference), \(on)")))
        }
        fields += [
            .init("source", Label.source, .string(framework.source)),
            .init(
                "policy", Phrase(sv: "Stickprov", en: "Samples"),
                Cell(json: json(of: policy), text: stages.joined(separator: ", "))),
            .init(
                "approvedValidations", Phrase(sv: "Valideringar för certifiering", en: "Validations to certify"),
                .number(policy.approvedValidations ?? QualityPolicy.assumedApprovedValidations)),
            .init("policyOrigin", Phrase(sv: "Grund", en: "Origin"), .string(policy.origin.text(in: language))),
            scale(framework, language),
        ]
        return Card(
            fields,
            sections: [
                .init("units", Label.units, units(framework, language)),
                .init("adoptions", Label.adoptions, adoptions(entry)),
            ])
    }

    private static func percent(_ thousandths: Int, _ language: Language) -> String {
        let tenths = thousandths % 10
        let point = language == .swedish ? "," : "."
        return tenths == 0 ? "\(thousandths / 10) %" : "\(thousandths / 10)\(point)\(tenths) %"
    }

    private static func json(of policy: QualityPolicy) -> JSON {
        .object([
            "requiresPanelAdoption": .bool(policy.requiresPanelAdoption),
            "relevanceYears": policy.relevanceYears.map { .integer($0) } ?? .null,
            "approvedValidations": policy.approvedValidations.map { .integer($0) } ?? .null,
            "returnedWork": policy.returnedWork.map {
                .object([
                    "withinMonths": .integer($0.withinMonths), "threshold": .integer($0.threshold),
                    "shareInThousandths": .integer($0.shareInThousandths),
                ])
            } ?? .null,
            "stages": .array(
                policy.stages.map {
                    .object([
                        "stage": .string($0.stage.rawValue), "shareInThousandths": .integer($0.shareInThousandths),
                    ])
                }),
        ])
    }

    /// What may be given for a criterion: with the code that files take, and whether it is enough.
    private static func scale(_ framework: Framework, _ language: Language) -> Card.Field {
        let passing = Phrase(sv: "godkänt", en: "a pass")[language]
        let grades = framework.ratingScale.grades.map { grade in
            "\(grade.title.text(in: language)) (\(grade.code))" + (grade.passes ? " – \(passing)" : "")
        }
        return .init(
            "scale", Phrase(sv: "Omdömen", en: "Grades"),
            Cell(json: json(of: framework.ratingScale), text: grades.joined(separator: "\n")))
    }

    private static func json(of scale: RatingScale) -> JSON {
        .array(
            scale.grades.map {
                .object([
                    "code": .string($0.code), "sv": .string($0.title.sv), "en": .optional($0.title.en),
                    "passes": .bool($0.passes),
                ])
            })
    }

    private static func units(_ framework: Framework, _ language: Language) -> Table {
        Table(
            [
                .init("unit", Label.unit), .init("mandatory", mandatory), .init("level", level),
                .init("credits", credits, isNumeric: true),
                .init("criteria", Phrase(sv: "Kriterier", en: "Criteria"), isNumeric: true),
                .init("title", Label.title),
            ],
            rows: framework.units.map { unit in
                [
                    .identifier(unit.reference), Terms.yesOrNo(unit.isMandatory, language),
                    .list(unit.levels.map { "\($0.scheme) \($0.value)" }), .string(unit.credits?.text),
                    .number(unit.criteria.count), .string(unit.title.text(in: language)),
                ]
            })
    }

    private static func adoptions(_ entry: CatalogueEntry) -> Table {
        Table(
            [
                .init("on", Label.date), .init("until", Label.until), .init("panel", Label.panel),
                .init("decision", Label.decision), .init("units", Label.units),
            ],
            rows: entry.adoptions.map { adoption in
                [
                    .date(adoption.on), .date(adoption.relevantUntil), .string(adoption.panel),
                    .string(adoption.decision), .list(adoption.units.map(\.text)),
                ]
            })
    }

    // MARK: Units

    static func card(_ unit: Unit, of entry: CatalogueEntry, _ language: Language) -> Card {
        let criteria = unit.outcomes.flatMap { outcome in
            outcome.criteria.enumerated().map { index, criterion -> [Cell] in
                // Read once is enough; programs get it on every row.
                let statement = outcome.statement.text(in: language)
                return [
                    .identifier(criterion.number), .string(criterion.text.text(in: language)),
                    Cell(json: .string(statement), text: index == 0 ? statement : ""),
                ]
            }
        }
        return Card(
            [
                .init("unit", Label.unit, .identifier(unit.reference)),
                .init("title", Label.title, .string(unit.title.text(in: language))),
                .init("framework", Label.framework, .identifier(entry.framework.code)),
                .init("level", level, .list(unit.levels.map { "\($0.scheme) \($0.value)" })),
                .init("credits", credits, .string(unit.credits?.text)),
                .init("mandatory", mandatory, Terms.yesOrNo(unit.isMandatory, language)),
                scale(entry.framework, language),
                .init("summary", Label.text, .string(unit.summary?.text(in: language))),
            ],
            sections: [
                .init(
                    "criteria", Phrase(sv: "Kriterier", en: "Criteria"),
                    Table(
                        [
                            .init("criterion", Label.number), .init("text", Label.criterion),
                            .init("outcome", Phrase(sv: "Läranderesultat", en: "Learning outcome")),
                        ], rows: criteria))
            ])
    }
}
