/// Said of appeals, re-reviews and meetings.
extension Message {
    static let appealOpen = Message(
        what: Phrase(
            sv: "Omprövning av {assessment} är begärd ({appeal}) och inte avgjord.",
            en: "{assessment} is under appeal ({appeal}), which is not decided."),
        remedy: Advice(
            sv: "Avgör omprövningen först: {step}, eller {step2}",
            en: "Decide the appeal first: {step}, or {step2}",
            Step(.decideAppeal, [.appeal: "{appeal}", .outcome: "upheld", .reason: .toFillIn]),
            Step(.decideAppeal, [.appeal: "{appeal}", .outcome: "dismissed", .reason: .toFillIn])))

    static let appealDeciderTookPart = Message(
        what: Phrase(
            sv: "{actor} hade del i beslutet om {assessment}.",
            en: "{actor} took part in the decision on {assessment}."),
        remedy: Phrase(
            sv: "Låt någon som inte hade del i beslutet avgöra.",
            en: "Let someone who had no part in the decision decide."))

    static let reReviewOpen = Message(
        what: Phrase(
            sv: "{assessment} ska granskas på nytt.",
            en: "{assessment} is to be reviewed again."),
        remedy: Advice(
            sv: "Avsluta omgranskningen först: {step}, eller {step2}",
            en: "Close the re-review first: {step}, or {step2}",
            Step(.closeReReview, [.assessment: "{assessment}", .stands: .yes, .reason: .toFillIn]),
            Step(.closeReReview, [.assessment: "{assessment}", .stands: .no, .reason: .toFillIn])))

    static let alreadyClosed = Message(
        what: Phrase(
            sv: "{subject} är redan avgjord.",
            en: "{subject} is decided already."),
        remedy: Phrase(
            sv: "Inget behöver göras.",
            en: "Nothing needs doing."))

    static let meetingOverdue = Message(
        what: Phrase(
            sv: "{assessor} har inte deltagit i något standardiseringsmöte sedan {day}.",
            en: "{assessor} has not attended a standardisation meeting since {day}."),
        remedy: Advice(
            sv: "Håll ett möte och anteckna det: {step}",
            en: "Hold a meeting and record it: {step}",
            Step(.recordMeeting, [.day: .toFillIn, .practitioner: "{assessor}", .conclusions: .toFillIn])))
}
