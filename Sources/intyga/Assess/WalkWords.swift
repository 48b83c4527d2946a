import CompetenceModel

/// What the walk says.
enum WalkWords {
    static let pressAKey = Phrase(
        sv: "Den tangenten gör inget här; se raderna nedan.", en: "That key does nothing here; see the lines below.")
    static let takenBack = Phrase(sv: "Ett steg tillbaka.", en: "One step back.")
    static let inHand = Phrase(
        sv: "Nästa kriterium vilar på det här beviset.", en: "The next criterion rests on this evidence.")
    static let corrected = Phrase(
        sv: "Rättat, för alla kriterier som vilar på det.", en: "Corrected, for every criterion that rests on it.")
    static let noSuchDay = Phrase(
        sv: "Dagen finns inte. Skriv ÅÅÅÅ-MM-DD, bara dagens nummer, eller -1 för i går.",
        en: "There is no such day. Write YYYY-MM-DD, the day's number only, or -1 for yesterday.")
    static let dayToCome = Phrase(
        sv: "Dagen har inte varit än. Bevis samlas före bedömningen.",
        en: "That day is yet to come. Evidence is gathered before the judgement.")
    static let whyMissing = Phrase(
        sv: "Skriv en mening om vad du såg eller hörde.", en: "Write a sentence on what you saw or heard.")
    static let attached = Phrase(
        sv: "Bifogad: {name}. Enter när beviset är klart.", en: "Attached: {name}. Enter when the evidence is done.")
    static let nothingComplete = Phrase(
        sv: "Ingen enhet är helt besvarad än. g går till det första obesvarade.",
        en: "No unit is fully answered yet. g goes to the first unanswered criterion.")
    static let allAnswered = Phrase(sv: "Allt är besvarat.", en: "Everything is answered.")

    static let resuming = Phrase(
        sv: "Det finns en påbörjad bedömning: {answered} av {total} kriterier besvarade.",
        en: "There is an assessment begun earlier: {answered} of {total} criteria answered.")
    static let unit = Phrase(sv: "Enhet", en: "Unit")
    static let outcome = Phrase(sv: "Läranderesultat", en: "Learning outcome")
    static let now = Phrase(sv: "Nu", en: "Now")
    static let evidence = Phrase(sv: "Bevis", en: "Evidence")
    static let noEvidence = Phrase(sv: "inget än", en: "none yet")
    static let whichEvidence = Phrase(sv: "Vilket bevis vilar det på?", en: "Which evidence does it rest on?")
    static let alsoWhichEvidence = Phrase(sv: "Vilket bevis till?", en: "Which evidence besides?")
    static let whichMethod = Phrase(sv: "Hur samlades beviset?", en: "How was the evidence gathered?")
    static let summary = Phrase(sv: "Sammanfattning", en: "Summary")
    static let willBeRecorded = Phrase(
        sv: "{complete} av {total} enheter är helt besvarade och registreras; resten sparas till senare.",
        en: "{complete} of {total} units are fully answered and will be recorded; the rest is kept for later.")
    static let allWillBeRecorded = Phrase(
        sv: "Alla {total} enheter är helt besvarade och registreras.",
        en: "All {total} units are fully answered and will be recorded.")
    static let unitAchieved = Phrase(sv: "uppnådd", en: "achieved")
    static let unitNotYet = Phrase(sv: "ännu inte", en: "not yet")
    static let unitIncomplete = Phrase(sv: "{answered} av {total} besvarade", en: "{answered} of {total} answered")
    static let andMore = Phrase(sv: "… och {count} till", en: "… and {count} more")
    static let notRecorded = Phrase(
        sv: "Inget är registrerat än, och inget har gått förlorat:",
        en: "Nothing is recorded yet, and nothing is lost:")
    static let preset = Phrase(sv: "samma", en: "same")

    static func label(_ field: EvidenceForm.Field) -> Phrase {
        switch field {
        case .why: Phrase(sv: "Varför", en: "Why")
        case .date: Phrase(sv: "Dag", en: "Day")
        case .place: Phrase(sv: "Plats", en: "Place")
        case .setting: Phrase(sv: "Miljö", en: "Setting")
        case .supervisor: Phrase(sv: "Handledare", en: "Supervisor")
        case .file: Phrase(sv: "Fil", en: "File")
        }
    }

    static func setting(_ setting: Evidence.Setting?) -> Phrase {
        setting.map { Terms.title($0) } ?? Phrase(sv: "–", en: "–")
    }

    /// How far the walk has come among the units.
    static let ofUnits = Phrase(sv: "enhet {number} av {total}", en: "unit {number} of {total}")

    /// The keys shown at the foot of a screen: key, and what it does.
    static func keys(_ stage: AssessmentWalk.Stage, _ language: Language) -> [(String, Phrase)] {
        let leave = ("q", Phrase(sv: "spara och lämna", en: "save and leave"))
        let back = ("b", Phrase(sv: "tillbaka", en: "back"))
        return switch stage {
        case .notices: [("Enter", Phrase(sv: "gå vidare", en: "go on")), leave]
        case .resuming:
            [
                ("Enter", Phrase(sv: "fortsätt", en: "continue")), ("o", Phrase(sv: "börja om", en: "start over")),
                leave,
            ]
        case .judging:
            [
                (String(WalkKeys.skip(language)), Phrase(sv: "hoppa över", en: "skip")),
                ("b", Phrase(sv: "ångra/tillbaka", en: "undo/back")),
                ("e", Phrase(sv: "annat bevis", en: "other evidence")),
                ("+", Phrase(sv: "bevis till", en: "more evidence")),
                ("f", Phrase(sv: "färdig", en: "finish")), leave,
            ]
        case .choosing(let purpose):
            (purpose.isAddition ? [] : [("Enter", Phrase(sv: "samma som sist", en: "same as before"))])
                + [
                    ("n", Phrase(sv: "nytt bevis", en: "new evidence")),
                    (
                        String(WalkKeys.correct(language)),
                        Phrase(sv: "rätta det markerade", en: "correct the marked one")
                    ),
                    back, leave,
                ]
        case .method: [back, leave]
        case .describing(let form, _):
            (form.field == .setting ? [("← →", Phrase(sv: "byt miljö", en: "change the setting"))] : []) + [
                ("Enter", Phrase(sv: "klart", en: "done")), ("Tab", Phrase(sv: "nästa rad", en: "next line")),
                ("Esc", Phrase(sv: "annan metod", en: "other method")),
                ("Ctrl-C", Phrase(sv: "spara och lämna", en: "save and leave")),
            ]
        case .summary:
            [
                ("r", Phrase(sv: "registrera", en: "record")),
                ("g", Phrase(sv: "gå till obesvarat", en: "go to unanswered")), back, leave,
            ]
        case .findings:
            [
                ("Enter", Phrase(sv: "gå till kriteriet", en: "go to the criterion")),
                ("b", Phrase(sv: "till sammanfattningen", en: "to the summary")), leave,
            ]
        }
    }
}
