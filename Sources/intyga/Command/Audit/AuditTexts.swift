import CompetenceModel
import RegistryStore

/// The words for what an audit finds, and what to do about it.
enum AuditTexts {
    /// Time went back, lawfully: said, and no fault.
    static func words(for correction: ClockCorrection) -> Phrase {
        let first = correction.datedAhead.lowerBound
        let last = correction.datedAhead.upperBound
        let moment = correction.at.minuteInSweden
        return Phrase(
            sv:
                "Transaktion \(first)–\(last) är daterade av en klocka som gick före; transaktion \(correction.transaction) lät tiden gå vidare från \(moment).",
            en:
                "Transactions \(first)–\(last) were dated by a clock that ran ahead; transaction \(correction.transaction) let time go on from \(moment)."
        )
    }

    /// Whose the checkpoint is that the ledger was held to, and whether that counts.
    static func words(for checkpoint: AuditedCheckpoint) -> Phrase {
        let place = "\(checkpoint.transaction), \(checkpoint.at.minuteInSweden)"
        guard let holder = checkpoint.holder else {
            return Phrase(
                sv: "Kontrollpunkten: transaktion \(place), undertecknad av ingen i registret.",
                en: "The checkpoint: transaction \(place), signed by nobody in the registry.")
        }
        return Phrase(
            sv:
                "Kontrollpunkten: transaktion \(place), undertecknad av \(holder), som \(checkpoint.isAllowed ? "fick" : "inte fick") göra en.",
            en:
                "The checkpoint: transaction \(place), signed by \(holder), who was \(checkpoint.isAllowed ? "" : "not ")allowed to make one."
        )
    }

    /// What to do about files that no assessment and no draft names.
    static func adviceOnUnusedEvidence(in report: AuditReport) -> Advice? {
        let files = report.unusedEvidence
        guard !files.isEmpty else { return nil }
        return Advice(
            sv:
                "Bevisfiler som ingen bedömning och inget utkast har: \(files.count). Håller ingen på att lägga in dem, ta bort dem: {step}",
            en:
                "Evidence files that no assessment and no draft has: \(files.count). If nobody is putting them in just now, remove them: {step}",
            Step(.removeFiles, [.file: .given(files)]))
    }

    /// What is concerned.
    static func title(_ kind: AuditFinding.Kind) -> Phrase {
        switch kind {
        case .unreadable: Phrase(sv: "oläsligt", en: "unreadable")
        case .sequence: Phrase(sv: "numreringen", en: "numbering")
        case .chain: Phrase(sv: "kedjan", en: "chain")
        case .event: Phrase(sv: "händelsen", en: "event")
        case .time: Phrase(sv: "tiden", en: "time")
        case .clock: Phrase(sv: "klockan", en: "clock")
        case .signature: Phrase(sv: "underskriften", en: "signature")
        case .rule: Phrase(sv: "en regel", en: "rule")
        case .confidential: Phrase(sv: "bilagan", en: "attachment")
        case .evidence: Phrase(sv: "bevisfilerna", en: "evidence files")
        case .projection: Phrase(sv: "tabellen", en: "table")
        case .schema: Phrase(sv: "databasens form", en: "form of the database")
        case .file: Phrase(sv: "filen", en: "file")
        }
    }

    /// What to do about all that was found, what matters most first.
    static func advice(on report: AuditReport) -> [Advice] {
        var kinds = Set(report.findings.map(\.kind))
        var advice: [Advice] = []
        if kinds.remove(.clock) != nil {
            advice.append(
                Advice(
                    sv:
                        "En klocka gick före när någon skrev, och nu kan ingen annan skriva. En administratör vars klocka går rätt låter tiden gå vidare: {step}",
                    en:
                        "A clock ran ahead when somebody wrote, and now nobody else can write. An administrator whose clock is right lets time go on: {step}",
                    Step(.correctClock, [.reason: .toFillIn])))
        }
        if kinds.remove(.evidence) != nil {
            let paths = report.findings.filter { $0.kind == .evidence }.map(\.place)
            advice.append(
                Advice(
                    sv: "Bland bevisfilerna ligger något som inte hör dit. Flytta ut det, till exempel: {step}",
                    en: "Something among the evidence files does not belong there. Move it out, as by: {step}",
                    Step(.moveAway, [.file: .given(Array(paths.prefix(1))), .newFile: .toFillIn])))
        }
        if kinds.isEmpty { return advice }
        advice.append(
            Advice(
                sv: "Skriv inget mer i registret förrän detta är utrett, och spara filen som den är.",
                en: "Write nothing more to the registry before this is cleared up, and keep the file as it is."))
        if !kinds.isDisjoint(with: [.rule, .signature, .event]) {
            advice.append(
                Advice(
                    sv: "Något är inskrivet som reglerna inte tillåter. Se vem och när: {step}",
                    en: "Something was entered that the rules do not allow. See who and when: {step}",
                    Step(.showLedger, [.last: "50"])))
        }
        if !kinds.isDisjoint(with: [.chain, .sequence, .time, .unreadable]) {
            advice.append(
                Advice(
                    sv:
                        "Det som är gjort är ändrat i efterhand, eller skadat. Från när visar en äldre kontrollpunkt: {step}",
                    en:
                        "What was done has been altered afterwards, or damaged. Since when, an older checkpoint shows: {step}",
                    Step(.verifyRegistry, [.checkpoint: .toFillIn])))
        }
        advice.append(
            Advice(
                sv: "Flytta sedan undan filen, och återställ den senaste hela säkerhetskopian: {step}",
                en: "Then move the file away, and restore the newest intact backup: {step}",
                Step(.restoreBackup, [.backup: .toFillIn])))
        return advice
    }
}
