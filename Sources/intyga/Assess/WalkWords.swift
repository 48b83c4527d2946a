import CompetenceModel
import CompetenceRegistry

/// What the walk says.
enum WalkWords {
    /// For a key that does nothing.
    static func possible(_ keys: [String]) -> Phrase {
        Phrase(
            sv: "Den tangenten gör inget här. Möjliga: \(keys.joined(separator: " "))",
            en: "That key does nothing here. Possible: \(keys.joined(separator: " "))")
    }
    static let startedOver = Phrase(
        sv: "Börjar om från början. b tar tillbaka det.", en: "Starting over. b takes that back.")
    static let notYetGiven = Phrase(
        sv: "{criterion}: ännu inte. Tryck v om du vill skriva varför.",
        en: "{criterion}: not yet. Press w to write why.")
    static let nothingToExplain = Phrase(
        sv: "v skriver varför ett kriterium ännu inte är uppnått; sätt det omdömet först.",
        en: "w writes why a criterion is not achieved yet; give that grade first.")
    static let explained = Phrase(
        sv: "{criterion}: skälet är skrivet.", en: "{criterion}: the reason is written.")
    static let allExplained = Phrase(
        sv: "Inget ”ännu inte” saknar skäl.", en: "No “not yet” lacks a reason.")
    static let unexplained = Phrase(
        sv: "Ännu inte, och utan skäl: {criteria}. Deltagaren har rätt att få veta varför: v skriver det.",
        en: "Not yet, and without a reason: {criteria}. The participant has a right to know why: w writes it.")
    static let nothingBefore = Phrase(
        sv: "Det här är det första kriteriet.", en: "This is the first criterion.")
    static let answeredEarlier = Phrase(
        sv: "Svaret är från en tidigare gång och står kvar. Svara på nytt för att ändra det.",
        en: "The answer is from an earlier session, and stands. Answer anew to change it.")
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
    static let resumingFromEarlier = Phrase(
        sv:
            "Från {assessments} följer bevisen med, och det som var uppnått: {answered} av {total} kriterier besvarade.",
        en:
            "From {assessments} the evidence is taken up, and what was achieved: {answered} of {total} criteria answered."
    )
    static let unit = Phrase(sv: "Enhet", en: "Unit")
    static let outcome = Phrase(sv: "Läranderesultat", en: "Learning outcome")
    static let now = Phrase(sv: "Nu", en: "Now")
    static let evidence = Phrase(sv: "Bevis", en: "Evidence")
    static let noEvidence = Phrase(sv: "inget än", en: "none yet")
    static let whichEvidence = Phrase(sv: "Vilket bevis vilar det på?", en: "Which evidence does it rest on?")
    static let alsoWhichEvidence = Phrase(sv: "Vilket bevis till?", en: "Which evidence besides?")
    static let whyNotYet = Phrase(
        sv: "Varför ännu inte? Välj ett bevis, eller n för ett nytt.",
        en: "Why not yet? Choose a piece of evidence, or n for a new one.")
    static let confirm = Phrase(
        sv: "Enter registrerar, och det kan inte tas tillbaka härifrån. Alla andra tangenter avbryter.",
        en: "Enter records, and that cannot be taken back from here. Any other key does not.")
    static let notConfirmed = Phrase(
        sv: "Inget är registrerat. Alla svar är sparade: q lämnar, och samma kommando fortsätter här.",
        en: "Nothing is recorded. Every answer is kept: q leaves, and the same command goes on here.")
    static let howSeen = Phrase(
        sv: "Varför ännu inte? Hur visade det sig?", en: "Why not yet? How did it show?")
    static let whichMethod = Phrase(sv: "Hur samlades beviset?", en: "How was the evidence gathered?")
    static let summary = Phrase(sv: "Sammanfattning", en: "Summary")
    static let someWillBeRecorded = Phrase(
        sv: "{complete} av {total} enheter är helt besvarade och registreras; resten sparas till senare.",
        en: "{complete} of {total} units are fully answered and will be recorded; the rest is kept for later.")
    static let oneWillBeRecorded = Phrase(
        sv: "1 av {total} enheter är helt besvarad och registreras; resten sparas till senare.",
        en: "1 of {total} units is fully answered and will be recorded; the rest is kept for later.")
    static let noneWillBeRecorded = Phrase(
        sv: "Ingen enhet är helt besvarad än; det som är besvarat sparas till senare.",
        en: "No unit is fully answered yet; what is answered is kept for later.")
    static let theOneWillBeRecorded = Phrase(
        sv: "Enheten är helt besvarad och registreras.", en: "The unit is fully answered and will be recorded.")
    static let allWillBeRecorded = Phrase(
        sv: "Alla {total} enheter är helt besvarade och registreras.",
        en: "All {total} units are fully answered and will be recorded.")
    static func willBeRecorded(_ complete: Int, of total: Int) -> Phrase {
        let words =
            switch (complete, total) {
            case (0, _): noneWillBeRecorded
            case (1, 1): theOneWillBeRecorded
            case (total, _): allWillBeRecorded
            case (1, _): oneWillBeRecorded
            default: someWillBeRecorded
            }
        return words.filled(with: ["complete": String(complete), "total": String(total)])
    }
    static let unitAchieved = Phrase(sv: "uppnådd", en: "achieved")
    static let unitNotYet = Phrase(sv: "ännu inte", en: "not yet")
    static let unitIncomplete = Phrase(sv: "{answered} av {total} besvarade", en: "{answered} of {total} answered")
    static let andMore = Phrase(sv: "… och {count} till", en: "… and {count} more")
    static let notRecorded = Phrase(
        sv: "Inget är registrerat än, och inget har gått förlorat:",
        en: "Nothing is recorded yet, and nothing is lost:")

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
    static func keys(_ walk: AssessmentWalk) -> [(String, Phrase)] {
        let language = walk.language
        let leave = ("q", Phrase(sv: "spara och lämna", en: "save and leave"))
        let back = ("b", Phrase(sv: "tillbaka", en: "back"))
        let explain = (String(WalkKeys.explain(language)), Phrase(sv: "varför ännu inte", en: "why not yet"))
        switch walk.stage {
        case .notices: return [("Enter", Phrase(sv: "gå vidare", en: "go on")), leave]
        case .resuming:
            return [
                ("Enter", Phrase(sv: "fortsätt", en: "continue")),
                (String(WalkKeys.startOver(language)), Phrase(sv: "börja om", en: "start over")), leave,
            ]
        case .judging:
            return [
                (String(WalkKeys.skip(language)), Phrase(sv: "hoppa över", en: "skip")),
                walk.history.isEmpty ? back : ("b", Phrase(sv: "ångra", en: "undo")),
            ] + (walk.explainable == nil ? [] : [explain]) + [
                ("e", Phrase(sv: "annat bevis", en: "other evidence")),
                ("+", Phrase(sv: "bevis till", en: "more evidence")),
                ("f", Phrase(sv: "färdig", en: "finish")), leave,
            ]
        case .choosing(let purpose):
            let same = (
                "Enter",
                walk.hasReason(purpose)
                    ? Phrase(sv: "behåll det markerade", en: "keep the marked one")
                    : Phrase(sv: "samma som sist", en: "same as before")
            )
            let correct = (
                String(WalkKeys.correct(language)), Phrase(sv: "korrigera det markerade", en: "correct the marked one")
            )
            let hasInHand = !walk.marked(purpose).isEmpty
            return (hasInHand && !purpose.isAddition ? [same] : [])
                + [("+", Phrase(sv: "nytt bevis", en: "new evidence"))] + (hasInHand ? [correct] : []) + [back, leave]
        case .method: return [back, leave]
        case .describing(let form, _):
            return (form.field == .setting ? [("← →", Phrase(sv: "byt miljö", en: "change the setting"))] : []) + [
                ("Enter", Phrase(sv: "klart", en: "done")), ("Tab", Phrase(sv: "nästa rad", en: "next line")),
                ("Esc", Phrase(sv: "annan metod", en: "other method")),
                ("Ctrl-C", Phrase(sv: "spara och lämna", en: "save and leave")),
            ]
        case .summary:
            return (walk.complete.isEmpty ? [] : [("r", Phrase(sv: "registrera", en: "record"))])
                + (walk.unexplained.isEmpty ? [] : [explain])
                + (walk.firstUnanswered == nil
                    ? [] : [("g", Phrase(sv: "gå till obesvarat", en: "go to unanswered"))]) + [back, leave]
        case .confirming:
            return [("Enter", Phrase(sv: "registrera", en: "record")), back]
        case .findings:
            return [
                ("Enter", Phrase(sv: "gå till kriteriet", en: "go to the criterion")),
                ("b", Phrase(sv: "till sammanfattningen", en: "to the summary")), leave,
            ]
        }
    }
}
