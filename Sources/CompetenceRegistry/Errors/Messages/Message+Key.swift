internal import CompetenceModel

/// Said of who acts, of personal keys, and of the organisation's seal.
extension Message {
    static let keyNotRegistered = Message(
        what: Phrase(
            sv: "Nyckeln {key} är inte registrerad för {practitioner}.",
            en: "The key {key} is not registered to {practitioner}."),
        remedy: Advice(
            sv: "Be en administratör registrera den: {step}. Finns ingen, öppna kuvertet: {step2}",
            en: "Ask an administrator to register it: {step}. Where there is none, open the envelope: {step2}",
            Step(.registerKey, [.practitioner: "{practitioner}", .publicKey: .toFillIn]),
            Step(.proposeAdministrator, [.practitioner: "{practitioner}"])))

    static let keyEnded = Message(
        what: Phrase(
            sv: "{practitioner}s nyckel {key} gäller inte sedan {day}.",
            en: "{practitioner}'s key {key} has not held since {day}."),
        remedy: Advice(
            sv: "Flytta undan den, skapa en ny ({step}), och be en administratör registrera den.",
            en: "Move it away, create a new one ({step}), and ask an administrator to register that.",
            Step(.createKey, [.practitioner: "{practitioner}"])))

    static let keyMissing = Message(
        what: Phrase(
            sv: "På den här datorn finns ingen nyckel för {practitioner}.",
            en: "There is no key of {practitioner} on this computer."),
        remedy: Advice(
            sv:
                "Är du någon annan: ange vem med {step}. Är nyckeln på en annan dator, arbeta där. Finns den inte: {step2}",
            en:
                "If you are somebody else: say who with {step}. If the key is on another computer, work there. If there is none: {step2}",
            Step(.doAgain, [.actor: .toFillIn]),
            Step(.createKey, [.practitioner: "{practitioner}"])))

    static let actorMissing = Message(
        what: Phrase(
            sv: "Det framgår inte vem du är: här finns flera nycklar, eller ingen.",
            en: "It is not clear who you are: there are several keys here, or none."),
        remedy: Advice(
            sv: "Ange det med {step}, eller en gång för alla med {step2}. Vilka som finns här: {step3}",
            en: "Say it with {step}, or once for all with {step2}. Who there is here: {step3}",
            Step(.doAgain, [.actor: .toFillIn]),
            Step(.alwaysActAs, [.actor: .toFillIn]),
            Step(.showStatus)))

    static let sealMissing = Message(
        what: Phrase(
            sv: "Organisationens sigillnyckel eller certifikat saknas: {path}",
            en: "The organisation's sealing key or certificate is missing: {path}"),
        remedy: Advice(
            sv: "En administratör skapar dem: {step}. Har en certifikatutfärdare svarat på en begäran: {step2}",
            en: "An administrator creates them: {step}. Where an authority has answered a request: {step2}",
            Step(.createSeal),
            Step(.installSeal, [.chain: .toFillIn])))

    static let keyFile = Message(
        what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))

    static let certificateFile = Message(
        what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))

    static let sealing = Message(
        what: Phrase(sv: "{whatSv}", en: "{what}"), remedy: Phrase(sv: "{remedySv}", en: "{remedy}"))
}
