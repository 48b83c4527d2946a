/// Said of roles, and of how an assessor is certified.
extension Message {
    static let roleRequired = Message(
        what: Phrase(
            sv: "{actor} har ingen giltig behörighet som {role} den {day}.",
            en: "{actor} holds no valid authorisation as {role} on {day}."),
        remedy: Advice(
            sv: "Låt någon med behörigheten göra det, eller be en administratör om den. Vad {actor} får göra: {step}",
            en: "Let someone with the role do it, or ask an administrator for it. What {actor} may do: {step}",
            Step(.showPractitioner, [.practitioner: "{actor}"])))

    static let lastAdministrator = Message(
        what: Phrase(
            sv:
                "Efter {actor} finns ingen administratör kvar utan slutdatum och med en nyckel som gäller. Ingen kan då ge någon en roll, eller registrera en nyckel.",
            en:
                "After {actor}, no administrator is left who has no end date and a key that holds. Nobody could then give anybody a role, or register a key."
        ),
        remedy: Advice(
            sv: "Ge någon annan rollen först ({step}), och registrera en nyckel till ({step2}).",
            en: "Give someone else the role first ({step}), and register another key ({step2}).",
            Step(.authorisePractitioner, [.practitioner: .toFillIn, .role: "administrator", .basis: .toFillIn]),
            Step(.registerKey, [.practitioner: .toFillIn])))

    static let machineDoesNothingElse = Message(
        what: Phrase(
            sv:
                "{practitioner} kan inte vara både en person och en dator eller återställningsnyckel: de får göra en enda sak.",
            en: "{practitioner} cannot be both a person and a machine or recovery key: these do one thing only."),
        remedy: Advice(
            sv: "Lägg till den andra under ett eget kortnamn: {step}",
            en: "Add the other under a handle of its own: {step}",
            Step(.addPractitioner, [.practitioner: .toFillIn, .name: .toFillIn])))

    static let proposalMissing = Message(
        what: Phrase(
            sv: "Återställningsnyckeln har inte föreslagit {practitioner} med den nyckeln.",
            en: "The recovery key has not proposed {practitioner} with that key."),
        remedy: Advice(
            sv: "Se vad som är föreslaget: {step}", en: "See what is proposed: {step}", Step(.showStatus)))

    static let proposalStopped = Message(
        what: Phrase(
            sv: "Förslaget om {practitioner} är stoppat: återställningsnyckeln har avslutats sedan dess.",
            en: "The proposal of {practitioner} was stopped: the recovery key has been ended since."),
        remedy: Advice(
            sv: "Den som är administratör registrerar en ny nyckel på vanligt sätt: {step}",
            en: "Whoever is an administrator registers a new key as usual: {step}",
            Step(.registerKey, [.practitioner: .toFillIn])))

    static let proposalNeedsAnother = Message(
        what: Phrase(
            sv: "Förslaget om {practitioner} har inte bekräftats av någon annan, och har stått för kort tid.",
            en: "Nobody else has confirmed the proposal of {practitioner}, and it has not stood for long enough."),
        remedy: Advice(
            sv: "Be någon annan som arbetar i registret bekräfta det ({step}), eller vänta till {time}.",
            en: "Ask somebody else who works in the registry to confirm it ({step}), or wait until {time}.",
            Step(.confirmAdministrator)))

    static let roleNotLimited = Message(
        what: Phrase(
            sv: "Behörigheten som {role} gäller hela registret; {practitioner}s kan inte avgränsas.",
            en: "An authorisation as {role} is for the whole registry; {practitioner}'s cannot be limited."),
        remedy: Advice(
            sv: "Ge den utan {step} och {step2}, eller ge en annan roll.",
            en: "Give it without {step} and {step2}, or give another role.",
            Step(.doAgain, [.framework: .named]),
            Step(.doAgain, [.unit: .named])))

    static let authorisationExpires = Message(
        what: Phrase(
            sv: "{practitioner}s behörighet {authorisation} som {role} går ut {day}.",
            en: "{practitioner}'s authorisation {authorisation} as {role} ends on {day}."),
        remedy: Advice(
            sv: "Förnya den vid behov; hela steget står i: {step}",
            en: "Renew it if needed; the whole step is in: {step}",
            Step(.showWorklist)))

    static let assessorIsProvisional = Message(
        what: Phrase(
            sv:
                "{practitioner} är provisorisk bedömare ({authorisation}) och blir certifierad genom utbildning och godkända valideringar.",
            en:
                "{practitioner} is a provisional assessor ({authorisation}) and becomes certified by training and approved validations."
        ),
        remedy: Advice(
            sv: "Certifiera: {step}. Är {practitioner} certifierad av någon annan: återkalla först med {step2}",
            en: "Certify: {step}. If {practitioner} was certified elsewhere, withdraw first with {step2}",
            Step(
                .certifyAssessor,
                [.practitioner: "{practitioner}", .training: .toFillIn, .trainedOn: .toFillIn]),
            Step(
                .withdrawAuthorisation, [.practitioner: "{practitioner}", .role: "{role}", .reason: .toFillIn])))

    static let notProvisional = Message(
        what: Phrase(
            sv: "{practitioner} har ingen provisorisk behörighet som bedömare den {day}.",
            en: "{practitioner} holds no provisional authorisation as assessor on {day}."),
        remedy: Advice(
            sv: "Se vilka behörigheter som finns: {step}. Den som är certifierad bedömare behöver inte certifieras.",
            en: "See which there are: {step}. A certified assessor need not be certified again.",
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))

    static let provisionalUnclear = Message(
        what: Phrase(
            sv: "{practitioner} har flera provisoriska behörigheter: {authorisations}.",
            en: "{practitioner} holds several provisional authorisations: {authorisations}."),
        remedy: Advice(
            sv: "Säg vilken, med {step}; var och en certifieras för sig. Se vad de gäller: {step2}",
            en: "Say which, with {step}; each is certified by itself. See what they are for: {step2}",
            Step(.doAgain, [.authorisation: .named]),
            Step(.showPractitioner, [.practitioner: "{practitioner}"])))

    static let trainingNotCompleted = Message(
        what: Phrase(
            sv: "Att {practitioner} har slutfört bedömarutbildning senast {day} är inte angivet.",
            en: "That {practitioner} has completed training as assessor by {day} is not stated."),
        remedy: Advice(
            sv: "Ange vilken och när den slutfördes: {step}. Är den inte klar: certifiera när den är det.",
            en: "State which, and when it was completed: {step}. If it is not, certify when it is.",
            Step(.doAgain, [.training: .toFillIn, .trainedOn: .toFillIn])))

    static let validationsNotApproved = Message(
        what: Phrase(
            sv:
                "{practitioner} har {approved} godkända valideringar under den provisoriska behörigheten; ramverkets regler kräver {needed}.",
            en:
                "{practitioner} has {approved} approved validations under the provisional authorisation; the policy asks for {needed}."
        ),
        remedy: Advice(
            sv:
                "Låt fler bedömningar lämnas in och granskas; allt som en provisorisk bedömare gör granskas. Se vad som väntar: {step}",
            en:
                "Have more assessments submitted and reviewed; a provisional assessor's all are. See what waits: {step}",
            Step(.showWholeWorklist)))
}
